namespace Samverkan.Bot.Meetings;

/// <summary>What somebody does with a meeting.</summary>
internal enum MeetingAct
{
    Book,
    Move,
    Cancel,
}
