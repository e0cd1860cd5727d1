using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>Ids as text: what is written is read back, and nothing else is an id.</summary>
public sealed class RecordIdsTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly Gen<string> Key = Gen.Elements("lok", "sspf/angered", "g-1_2.3", "radet#0", "A");

    private static readonly Gen<OccurrenceId> Occurrence = Gen.OneOf(
        Gen.Choose(1, 9_999).Zip(Gen.Choose(1, 400), (year, number) => (OccurrenceId)new OccurrenceId.Planned(year, number)),
        Gen.Choose(0, 20_000).Zip(Gen.Choose(1, 40), (day, number) => (OccurrenceId)new OccurrenceId.Extra(new DateOnly(2020, 1, 1).AddDays(day), number)));

    private static readonly Gen<(string Group, int Year, int Meeting, int Ordinal)> Number =
        from key in Key
        from year in Gen.Choose(1, 9_999)
        from meeting in Gen.Choose(1, 5_000)
        from ordinal in Gen.Choose(1, 99_999)
        select (key, year, meeting, ordinal);

    /// <summary>Ids with a letter changed, added or taken away, and texts like ids.</summary>
    private static readonly Gen<string> Almost =
        from text in Gen.OneOf(
            Number.Select(number => $"{new DecisionId(new GroupId(number.Group), number.Year, number.Meeting, number.Ordinal)}"),
            Key.Zip(Occurrence, (key, occurrence) => $"{new MeetingId(new GroupId(key), occurrence)}"),
            Gen.Elements("seat:", "person:", "seat:a", "person:anna", "Seat:a", "g 2026 00001 01", "g 2026 1 1", "g  2026 00001 1", " 2026 00001 1", "g 2026 00000 1", "g 2026 00001 1\0", "g 2026 0001\0 1", "g 2026 00001 -1", "g 2026 00001 1 "))
        from letter in Gen.Elements(' ', '0', '1', '-', ':', '\0', 'x', '+', '٣')
        from at in Gen.Choose(0, 40)
        from how in Gen.Choose(0, 3)
        select how switch { 0 => text, 1 => text.Insert(Math.Min(at, text.Length), $"{letter}"), 2 when text.Length > 0 => text.Remove(at % text.Length, 1), _ => text.Length > 0 ? text.Remove(at % text.Length, 1).Insert(at % text.Length, $"{letter}") : text };

    [Fact]
    public void A_decision_and_an_action_item_are_read_back() => Prop.ForAll(Number.ToArbitrary(), number =>
    {
        var (decision, action) = (new DecisionId(new GroupId(number.Group), number.Year, number.Meeting, number.Ordinal), new ActionItemId(new GroupId(number.Group), number.Year, number.Meeting, number.Ordinal));
        Assert.True(DecisionId.TryParse($"{decision}", out var sameDecision));
        Assert.True(ActionItemId.TryParse($"{action}", out var sameAction));
        Assert.Equal((decision, action), (sameDecision, sameAction));
    }).Check(Many);

    [Fact]
    public void A_meeting_is_read_back() => Prop.ForAll(Key.Zip(Occurrence, (key, occurrence) => new MeetingId(new GroupId(key), occurrence)).ToArbitrary(), meeting =>
    {
        Assert.True(MeetingId.TryParse($"{meeting}", out var same));
        Assert.Equal(meeting, same);
    }).Check(Many);

    [Fact]
    public void Who_is_to_do_something_is_read_back() => Prop.ForAll(Gen.OneOf(Key.Select(id => (Assignee)new Assignee.OfSeat(new SeatId(id))), Key.Select(id => (Assignee)new Assignee.OfPerson(new PersonId(id)))).ToArbitrary(), assignee =>
    {
        Assert.True(Assignee.TryParse($"{assignee}", out var same));
        Assert.Equal(assignee, same);
    }).Check(Many);

    [Fact]
    public void Nothing_else_is_an_id() => Prop.ForAll(Almost.ToArbitrary(), text =>
    {
        Assert.True(!DecisionId.TryParse(text, out var decision) || $"{decision}" == text, text);
        Assert.True(!ActionItemId.TryParse(text, out var action) || $"{action}" == text, text);
        Assert.True(!MeetingId.TryParse(text, out var meeting) || $"{meeting}" == text, text);
        Assert.True(!Assignee.TryParse(text, out var assignee) || $"{assignee}" == text, text);
    }).Check(Many);

    [Theory]
    [InlineData("g 2026 00001 01")]
    [InlineData("g 2026 0001\0 1")]
    [InlineData("g 2026 00001 1\0")]
    [InlineData("g 02026 00001 1")]
    public void A_number_that_is_written_otherwise_is_none(string text) => Assert.False(DecisionId.TryParse(text, out _) || ActionItemId.TryParse(text, out _));
}
