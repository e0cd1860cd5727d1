namespace Samverkan.Bot.Outbound;

/// <summary>A team that the bot was heard in.</summary>
/// <param name="Team">Its id in Graph.</param>
/// <param name="Conversation">Where; any channel of the team will do.</param>
internal sealed record HeardTeam(string Team, KnownConversation Conversation);
