using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Tests.Register;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>Minutes that are corrected begin as they were published, whatever has happened to the register since.</summary>
public sealed class ReadBackTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);
    private static readonly MeetingId Meeting = new(AnyMinutes.Council, new OccurrenceId.Planned(2026, 4));
    private static readonly RegisterContent Content = Councils(["anna", "bo"]);

    [Fact]
    public void A_correction_in_which_nothing_is_touched_says_what_was_published() => Prop.ForAll(AnyMinutes.Of(Meeting).ToArbitrary(), minutes =>
    {
        var reading = Reread(minutes, Content);
        Assert.DoesNotContain(reading.Problems, problem => problem.Field is not null);
        Assert.Equal(JsonSerializer.Serialize(minutes), JsonSerializer.Serialize(reading.Minutes));
    }).Check(Many);

    [Fact]
    public void Who_was_there_stays_when_the_register_says_of_the_day_otherwise_by_now()
    {
        var minutes = new MeetingMinutes
        {
            Meeting = Meeting,
            Start = default,
            End = default,
            Attendance = [new(new SeatId("radet/norra#0"), new PersonId("anna"), Presence.Present), new(new SeatId("radet/norra#1"), new PersonId("bo"), Presence.Absent)],
        };

        var reading = Reread(minutes, Councils(["cia", "bo"]));

        Assert.Empty(reading.Problems);
        Assert.Equal(minutes.Attendance, reading.Minutes.Attendance);
    }

    private static MinutesReading Reread(MeetingMinutes minutes, RegisterContent content)
    {
        var register = new RegisterSnapshot(content);
        var published = new Publishing(AnyMinutes.Day, DateTimeOffset.UnixEpoch, "anna", "k").First(minutes, new YearCount(AnyMinutes.Council, 2026)).Minutes;
        return MinutesReader.Read(MinutesDraft.Of(published), register.Find(AnyMinutes.Council) ?? throw new InvalidOperationException(), register.AsOf(AnyMinutes.Day), AnyMinutes.Day.AddDays(300), published.Minutes);
    }

    private static RegisterContent Councils(string[] holders) => Small.Goteborg with
    {
        Groups = [Small.Group(AnyMinutes.Council.Value, [.. Enumerable.Range(0, 3).Select(number => Small.Seat($"{AnyMinutes.Council}#{number}", "goteborgs-stad"))])],
        Patterns = [],
        Relations = [],
        Persons = [.. holders.Append("eva").Select(id => Small.Person(id, id))],
        Holdings = [.. holders.Select((id, number) => Small.Holding($"h-{id}", id, seat: $"{AnyMinutes.Council}#{number}"))],
        Substitutions = [.. Enumerable.Range(0, 3).Select(number => new Substitution { Id = new SubstitutionId($"s-{number}"), Person = new PersonId("eva"), Seat = new SeatId($"{AnyMinutes.Council}#{number}"), Sources = Small.Cited })],
    };
}
