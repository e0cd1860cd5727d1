using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A sender let in as someone, or refused; exactly one of the two.</summary>
/// <param name="Claimed">For the log: what the token said of itself, true or not.</param>
internal readonly record struct Admission(ClaimsIdentity? Identity, Refusal? Refusal, TokenOrigin Claimed = default);
