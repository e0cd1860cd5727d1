using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id: until tokens are validated, nobody is let in.</summary>
internal sealed class ClosedInboundPolicy : InboundPolicy
{
    public override ValueTask<Admission> AdmitAsync(StringValues authorization, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new Admission(null, Refusal.NoTokenValidation));

    public override Refusal? Check(Activity activity, ClaimsIdentity identity) => Refusal.NoTokenValidation;
}
