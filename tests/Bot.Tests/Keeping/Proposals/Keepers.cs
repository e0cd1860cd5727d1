using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>The people of a bot whose register is kept: two coordinators of the city, one of the police in a tenant of their own, two administrators.</summary>
internal sealed class Keepers
{
    private const string PoliceTenant = "00000000-0000-4000-8000-0000000000cc";

    public Speaker Anna { get; } = Speaker.New("Anna");

    public Speaker Ada { get; } = Speaker.New("Ada");

    public Speaker Bo { get; } = Speaker.New("Bo", PoliceTenant);

    public Speaker Eva { get; } = Speaker.New("Eva");

    public Speaker Eli { get; } = Speaker.New("Eli");

    /// <summary>What a host is started with.</summary>
    public string[] Settings =>
    [
        $"--Access:Tenants={Incoming.Tenant},{PoliceTenant}",
        $"--Access:Administrators={Eva.Identity},{Eli.Identity}",
        $"--Access:Coordinators:goteborgs-stad={Anna.Identity},{Ada.Identity}",
        $"--Access:Coordinators:polisomrade-storgoteborg={Bo.Identity}",
    ];
}
