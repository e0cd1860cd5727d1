using Samverkan.Bot.Access;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>Who writes, about which meeting, and how he or she is answered.</summary>
/// <param name="Group">Whose meeting it is.</param>
/// <param name="Then">The register on the day of the meeting.</param>
/// <param name="Today">In Europe/Stockholm.</param>
internal sealed record MinutesCall(Actor Actor, Language Language, Group Group, MeetingId Meeting, RegisterView Then, DateOnly Today)
{
    public MinutesTexts Texts { get; } = MinutesTexts.In(Language);

    /// <summary>What the people and seats are called, to who reads.</summary>
    public RecordNames Names { get; } = new(Then.Register, Language, Actor.SeesProtected);
}
