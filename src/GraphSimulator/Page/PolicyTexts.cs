using System.Diagnostics;
using Samverkan.GraphSimulator.Faults;

namespace Samverkan.GraphSimulator.Page;

internal static class PolicyTexts
{
    public static string Of(PolicyFault policy) => policy switch
    {
        PolicyFault.ApplicationAccessPolicyMissing => "Boten får inte läsa organisatörens möten (application access policy saknas)",
        PolicyFault.CrossTenantPolicyMissing => "Ingen från en annan organisation kan läggas till (cross-tenant access saknas)",
        PolicyFault.PrivateChannelsOff => "Teamet tillåter inte privata kanaler",
        PolicyFault.SharedChannelsOff => "Teamet tillåter inte delade kanaler",
        PolicyFault.AppNotInstalled => "Appen är inte installerad i teamet, och dess behörigheter där är borta",
        PolicyFault.SharedBecomesStandard => "En delad kanal blir i tysthet en standardkanal",
        _ => throw new UnreachableException(),
    };

    public static string Of(PendingFaultKind kind) => kind switch
    {
        PendingFaultKind.Throttle => "429",
        PendingFaultKind.UnavailableBefore => "503 utan verkan",
        PendingFaultKind.UnavailableAfter => "503 efter verkan",
        PendingFaultKind.LostResponse => "borttappat svar",
        _ => throw new UnreachableException(),
    };
}
