using Samverkan.Bot.Access;
using Samverkan.Bot.Outbound;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Who proposes, and where the answer goes.</summary>
/// <param name="Key">As the audit calls him or her.</param>
/// <param name="Identity">Null in Development only, where nobody need have one.</param>
/// <param name="IsAlone">Whether nobody else reads there.</param>
internal sealed record Proposer(string Key, DirectoryIdentity? Identity, KnownConversation Address, bool IsAlone, Language Language);
