using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Bot.Minutes;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Tests.Meetings.Minutes;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>What is kept comes back as it was, to the last letter.</summary>
public sealed class MinutesJsonTests
{
    private static readonly MeetingId Meeting = new(AnyMinutes.Council, new OccurrenceId.Extra(AnyMinutes.Day, 2));
    private static readonly YearCount Count = new(AnyMinutes.Council, 2026, 3, 40, 100);
    private static readonly DateTimeOffset At = new(2026, 11, 20, 12, 34, 56, TimeSpan.Zero);

    [Fact]
    public void Minutes_their_versions_decisions_action_items_counts_and_drafts_come_back() => Prop.ForAll(AnyMinutes.Of(Meeting).Two().ToArbitrary(), both =>
    {
        var first = new Publishing(AnyMinutes.Day, At, "anna", "k1").First(both.Item1, Count);
        var items = first.Actions.Select((item, at) => at % 2 == 0 ? item.Done("bo", At) : item.Reassigned("person:eva", "bo", At).Postponed(AnyMinutes.Day, "bo", At)).ToDictionary(item => item.Id.Ordinal);
        var second = new Publishing(AnyMinutes.Day, At, "anna", "k2").Correct(first.Minutes, both.Item2, first.Count, items);
        var third = new Publishing(AnyMinutes.Day, At, "anna", "k3").Retract(second.Minutes, second.Count, items);
        foreach (var publication in new[] { first, second, third })
        {
            AssertSame(publication.Minutes, MinutesJson.Stored.PublishedMinutes);
            AssertSame(publication.Count, MinutesJson.Stored.YearCount);
            AssertSame(MinutesDraft.Of(publication.Minutes) with { Version = 2, By = "anna", At = At }, MinutesJson.Stored.MinutesDraft);
            Assert.All(publication.Decisions, decision => AssertSame(decision, MinutesJson.Stored.Decision));
            Assert.All(publication.Actions.Concat(items.Values), item => AssertSame(item, MinutesJson.Stored.ActionItem));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    // Both as another JSON tells them, which leaves nothing out.
    private static void AssertSame<T>(T value, JsonTypeInfo<T> type) =>
        Assert.Equal(JsonSerializer.Serialize(value), JsonSerializer.Serialize(JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type), type)));
}
