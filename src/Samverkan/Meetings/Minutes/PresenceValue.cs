using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>Presence as the form gives it: a word, and of a substitute who it was.</summary>
public static class PresenceValue
{
    public const string Present = "present";
    public const string Absent = "absent";

    /// <summary>Of somebody who is not in the register.</summary>
    public const string Substitute = "substitute";

    private const string Named = "substitute ";

    public static string Of(PersonId substitute) => Named + substitute;

    public static string Of(Attendance attendance) => attendance switch
    {
        { Presence: Presence.Present } => Present,
        { Presence: Presence.Absent } => Absent,
        { Substitute: { } person } => Of(person),
        _ => Substitute,
    };

    /// <returns>Null for what is none of them.</returns>
    public static (Presence Presence, PersonId? Substitute)? Parse(string value) => value switch
    {
        Present => (Presence.Present, null),
        Absent => (Presence.Absent, null),
        Substitute => (Presence.Substitute, null),
        _ when value.StartsWith(Named, StringComparison.Ordinal) && value.Length > Named.Length => (Presence.Substitute, new PersonId(value[Named.Length..])),
        _ => null,
    };
}
