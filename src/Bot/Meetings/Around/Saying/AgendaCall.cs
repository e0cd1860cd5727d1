using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Who says something about a coming meeting, where, and how he or she is answered.</summary>
internal sealed record AgendaCall(Actor Actor, Language Language, Origin Origin)
{
    public AgendaTexts Texts { get; } = AgendaTexts.In(Language);
}
