using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A sender let in as someone, or refused; exactly one of the two.</summary>
internal readonly record struct Admission(ClaimsIdentity? Identity, Refusal? Refusal);
