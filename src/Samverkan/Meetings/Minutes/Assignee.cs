using System.Diagnostics.CodeAnalysis;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>Who is to do something, or adjusts the minutes: a seat, whoever holds it, or one person. A closed set.</summary>
public abstract record Assignee
{
    private const string SeatWord = "seat:";
    private const string PersonWord = "person:";

    private Assignee()
    {
    }

    /// <summary>Reads what <see cref="ToString"/> writes, and nothing else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Assignee? assignee)
    {
        assignee = text switch
        {
            _ when text?.StartsWith(SeatWord, StringComparison.Ordinal) == true && text.Length > SeatWord.Length => new OfSeat(new SeatId(text[SeatWord.Length..])),
            _ when text?.StartsWith(PersonWord, StringComparison.Ordinal) == true && text.Length > PersonWord.Length => new OfPerson(new PersonId(text[PersonWord.Length..])),
            _ => null,
        };
        return assignee is not null;
    }

    public sealed override string ToString() => this switch
    {
        OfSeat seat => SeatWord + seat.Seat,
        OfPerson person => PersonWord + person.Person,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public sealed record OfSeat(SeatId Seat) : Assignee;

    public sealed record OfPerson(PersonId Person) : Assignee;
}
