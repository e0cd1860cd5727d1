using Samverkan.Bot.Access;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Privacy.Persons;

/// <summary>What <see cref="CanaryPerson"/> has left in the records of meetings: in attendance and texts, as who wrote, adjusted, was given and did something, and as a reader of the weekly letter.</summary>
internal static class MinutedPerson
{
    public static readonly MeetingId Meeting = new(new GroupId("central"), new OccurrenceId.Planned(2026, 4));
    /// <summary>The person was there, and nothing else says so.</summary>
    public static readonly MeetingId Attended = new(new GroupId("central"), new OccurrenceId.Planned(2026, 2));

    public static readonly MeetingId Other = new(new GroupId("central"), new OccurrenceId.Planned(2026, 3));

    /// <summary>The field of the draft that says whether the person was there.</summary>
    public static readonly string Presence = MinutesFields.Presence(new SeatId("central#1"), CanaryPerson.Id);

    private static readonly DateOnly Day = new(2026, 11, 20);

    public static async Task SettleAsync(IRowStore rows, TimeProvider time, DirectoryIdentity identity)
    {
        var (key, at) = ($"{identity.Tenant}/{identity.ObjectId}", time.GetUtcNow());
        var minutes = new MeetingMinutes
        {
            Meeting = Meeting,
            Start = at,
            End = at,
            Attendance = [new Attendance(new SeatId("central#1"), CanaryPerson.Id, Samverkan.Meetings.Minutes.Presence.Present)],
            Decisions = [new MinutedDecision(1, $"{CanaryPerson.Name} \"leder\" arbetet, enligt {CanaryPerson.FormerName} själv")],
            Actions = [new MinutedAction(1, $"Ring {CanaryPerson.Name.ToUpperInvariant()}s chef", $"person:{CanaryPerson.Id}", Day)],
            Questions = [$"Svarar {CanaryPerson.Address}?"],
            Adjuster = $"person:{CanaryPerson.Id}",
        };
        var first = new Publishing(Day, at, key, "k1").First(minutes, new YearCount(Meeting.Group, 2026));
        var other = new Publishing(Day, at, "someone", "k2").First(minutes with { Meeting = Other, Attendance = [], Decisions = [], Questions = [], Adjuster = null, Actions = [new MinutedAction(1, "Något annat", null, null)] }, first.Count);
        var attended = new Publishing(Day, at, "someone", "k3").First(new MeetingMinutes { Meeting = Attended, Start = at, End = at, Attendance = minutes.Attendance }, other.Count).Minutes;
        await rows.WriteAsync(MinutesRows.Put(MinutesKeys.Minutes(Attended), attended, MinutesJson.Stored.PublishedMinutes, null), default);
        foreach (var (publication, by) in new[] { (first, key), (other, "someone") })
        {
            var published = publication.Minutes;
            await rows.WriteAsync(
                [
                    MinutesRows.Put(MinutesKeys.Minutes(published.Meeting), published, MinutesJson.Stored.PublishedMinutes, null),
                    MinutesRows.Put(MinutesKeys.Version(published.Meeting, 1), published, MinutesJson.Stored.PublishedMinutes, null),
                    .. publication.Decisions.Select(decision => MinutesRows.Put(MinutesKeys.Decision(decision.Id), decision, MinutesJson.Stored.Decision, null)),
                    .. publication.Actions.Select(item => MinutesRows.Put(item.Reassigned("seat:central#2", by, at).Done(by, at), before: null)),
                    .. StandingRows.New(MinutesKeys.Summary(published.Meeting), new StandingPost(new KnownConversation("19:c@thread.tacv2", "https://smba.trafficmanager.net/", "msteams", true, "channel", Incoming.Tenant, Incoming.BotId), MinutesStore.SummaryKind, $"{published.Meeting}") { Stage = StandingStage.Posted, Activity = "1", Shown = 1 }, time).Writes.Take(1),
                ],
                default);
        }

        await rows.WriteAsync(MinutesRows.Put(MinutesKeys.Draft(Meeting), new MinutesDraft(Meeting, at, at, new Dictionary<string, string> { ["decision.1"] = $"Om {CanaryPerson.Name}", [Presence] = "present" }) { By = key, Version = 2, At = at, Corrects = 1 }, MinutesJson.Stored.MinutesDraft, null), default);
        await new LetterReaders(rows, time).AddAsync(identity, default);
    }
}
