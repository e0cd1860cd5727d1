using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who may talk to the bot, in two steps: the header before anything is parsed, the activity before anything is done.</summary>
internal abstract class InboundPolicy
{
    /// <summary>Answers by the Authorization header alone.</summary>
    public abstract ValueTask<Admission> AdmitAsync(StringValues authorization, CancellationToken cancellationToken);

    /// <summary>Why this activity of an admitted sender is refused, or null.</summary>
    public abstract Refusal? Check(Activity activity, ClaimsIdentity identity);
}
