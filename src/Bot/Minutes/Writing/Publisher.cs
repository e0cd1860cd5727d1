using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>From a draft to what is published, and on from there: corrected, retracted.</summary>
internal sealed class Publisher(DraftStore drafts, MinutesStore minutes, GroupChannels channels, TimeProvider time)
{
    public async Task<MinutesReading> ReadAsync(MinutesCall call, MinutesDraft draft, CancellationToken cancellationToken) => Read(call, draft, await minutes.FindAsync(call.Meeting, cancellationToken));

    /// <summary>What would be published, or the page of what is wrong with it.</summary>
    public async Task<OutgoingCard> PreviewAsync(MinutesCall call, MinutesDraft draft, CancellationToken cancellationToken)
    {
        var published = await minutes.FindAsync(call.Meeting, cancellationToken);
        var reading = Read(call, draft, published);
        return reading.Problems.Count > 0 ? Wrong(call, draft, reading.Problems) : MinutesPreviewCard.Of(call, reading.Minutes, draft, published, PageData.NewKey());
    }

    public async Task<OutgoingCard> PublishAsync(MinutesCall call, Click click, CancellationToken cancellationToken)
    {
        if (PageData.KeyIn(click.Data) is not { } key || click.Data.Text(PageData.Seen) is not { } seen)
        {
            return MinutesGate.Nothing(call.Language);
        }

        var outcome = await minutes.PublishAsync(
            call.Meeting, seen, (draft, published) => Read(call, draft, published), Publishing(call, key), key, call.Then.Day, await channels.FindAsync(call.Group.Id, cancellationToken), cancellationToken);
        return await ToldAsync(call, outcome, cancellationToken);
    }

    public async Task<OutgoingCard> RetractAsync(MinutesCall call, Click click, CancellationToken cancellationToken)
    {
        if (PageData.KeyIn(click.Data) is not { } key || click.Data.Whole(PageData.Version) is not { } version)
        {
            return MinutesGate.Nothing(call.Language);
        }

        return await ToldAsync(call, await minutes.RetractAsync(call.Meeting, version, Publishing(call, key), key, cancellationToken), cancellationToken);
    }

    /// <summary>Begins to correct what is published; who is at it already goes on.</summary>
    public async Task<MinutesDraft?> CorrectAsync(MinutesCall call, CancellationToken cancellationToken) =>
        await minutes.FindAsync(call.Meeting, cancellationToken) is { } published ? await drafts.BeginAsync(MinutesDraft.Of(published), call.Actor.Key, cancellationToken) : null;

    /// <summary>What is published, where it stands in the channel, and what can be done with it.</summary>
    public async Task<OutgoingCard> PublishedAsync(MinutesCall call, PublishedMinutes published, CancellationToken cancellationToken) =>
        MinutesPublishedCard.Of(call, published, (await minutes.SummaryAsync(call.Meeting, cancellationToken))?.Post.Stage);

    /// <summary>Somebody has looked in the channel and the summary is not there.</summary>
    public async Task<OutgoingCard> PostAgainAsync(MinutesCall call, CancellationToken cancellationToken)
    {
        await minutes.PostAgainAsync(call.Meeting, await channels.FindAsync(call.Group.Id, cancellationToken), cancellationToken);
        return await minutes.FindAsync(call.Meeting, cancellationToken) is { } published ? await PublishedAsync(call, published, cancellationToken) : MinutesGate.Nothing(call.Language);
    }

    private async Task<OutgoingCard> ToldAsync(MinutesCall call, PublishOutcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        PublishOutcome.Done(var published) => await PublishedAsync(call, published, cancellationToken),
        PublishOutcome.Nothing(var published) => await PublishedAsync(call, published, cancellationToken),
        PublishOutcome.Overtaken({ } published) => await PublishedAsync(call, published, cancellationToken),
        PublishOutcome.Overtaken => MinutesSaying.Of(call.Language, texts => texts.DraftGone),
        PublishOutcome.Stale(var draft) => await PreviewAsync(call, draft, cancellationToken),
        PublishOutcome.Refused(var draft, var problems) => Wrong(call, draft, problems),
        PublishOutcome.TooMuch => MinutesSaying.Of(call.Language, texts => texts.TooMuchAtOnce),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static OutgoingCard Wrong(MinutesCall call, MinutesDraft draft, IReadOnlyList<MinutesProblem> problems) =>
        MinutesPageCard.Of(call, draft, FormPages.PageOf(problems[0].Field, draft, AttendanceRows.Of(call.Group, call.Then)), problems, new Dictionary<string, string>(), []);

    private Publishing Publishing(MinutesCall call, string key) => new(call.Then.Day, time.GetUtcNow(), call.Actor.Key, key);

    private static MinutesReading Read(MinutesCall call, MinutesDraft draft, PublishedMinutes? published) => MinutesReader.Read(draft, call.Group, call.Then, call.Today, published?.Minutes);
}
