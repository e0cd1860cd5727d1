using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>A group of <see cref="MinutesBot"/>, its meeting and its channel.</summary>
internal sealed record Council(GroupId Id, MeetingId Meeting, string Channel)
{
    public string Name => NameOf(Id.Value);

    /// <summary>What its numbers begin with.</summary>
    public string Label => Id.Value.ToUpperInvariant();

    public static string NameOf(string id) => $"{char.ToUpperInvariant(id[0])}{id[1..]}rådet";

    public string Seat(int number, string? person = null) => MinutesFields.Presence(new SeatId($"{Id}#{number}"), person is null ? null : new PersonId(person));
}
