using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>What the seats and people in the records are called, to somebody who reads them. Remembers whom it named, for the audit of reads.</summary>
/// <param name="seesProtected">Whether people with protected identity are named.</param>
internal sealed class RecordNames(RegisterSnapshot register, Language language, bool seesProtected)
{
    private readonly HashSet<PersonId> named = [];
    private readonly MinutesTexts texts = MinutesTexts.In(language);

    public IReadOnlyList<PersonId> Named => [.. named];

    public RegisterSnapshot Register => register;

    public Language Language => language;

    public string Seat(SeatId id) => register.Find(id)?.Seat.Names.In(language) ?? texts.FormerSeat;

    /// <returns>Null for somebody who is not there, or whom this reader may not see.</returns>
    public string? Person(PersonId id)
    {
        if (register.Find(id) is not { } person || (person.ProtectedIdentity && !seesProtected))
        {
            return null;
        }

        named.Add(id);
        return person.Name;
    }

    /// <summary>Whoever published, saved or changed something.</summary>
    /// <param name="by">A person's id or a directory identity.</param>
    public string Actor(string? by) => (by is null ? null : Person(new PersonId(by))) ?? texts.Somebody;

    /// <summary>A place, and who has it.</summary>
    public string Place(SeatId seat, PersonId? holder) => holder is { } person && Person(person) is { } name ? $"{Seat(seat)} ({name})" : Seat(seat);

    /// <param name="who">As <see cref="Assignee"/> writes it.</param>
    public string Assignee(string? who) => Samverkan.Meetings.Minutes.Assignee.TryParse(who, out var assignee)
        ? assignee switch
        {
            Samverkan.Meetings.Minutes.Assignee.OfSeat(var seat) => Seat(seat),
            Samverkan.Meetings.Minutes.Assignee.OfPerson(var person) => Person(person) ?? texts.Somebody,
            _ => throw new System.Diagnostics.UnreachableException(),
        }
        : texts.NobodyYet;
}
