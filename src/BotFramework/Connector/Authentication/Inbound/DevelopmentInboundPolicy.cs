using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>No app id: everyone is anonymous, and only a connector on this machine is heard.</summary>
internal sealed class DevelopmentInboundPolicy : InboundPolicy
{
    public override ValueTask<Admission> AdmitAsync(StringValues authorization, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new Admission(new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType), null));

    public override Refusal? Check(Activity activity, ClaimsIdentity identity) =>
        LoopbackServiceUrl.Parse(activity.ServiceUrl) is null ? Refusal.ServiceUrlNotLoopback : null;
}
