using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>The buttons that publish, correct and retract.</summary>
internal sealed class PublishingClicks(MinutesGate gate, DraftStore drafts, MinutesStore minutes, Publisher publisher) : IClick
{
    /// <summary>Saves the page and shows what would be published.</summary>
    public const string Preview = "minutes.preview";
    public const string Publish = "minutes.publish";
    public const string Correct = "minutes.correct";
    public const string Retract = "minutes.retract";
    public const string RetractNow = "minutes.retract.now";
    public const string PostAgain = "minutes.again";

    public IReadOnlyList<string> Verbs { get; } = [Preview, Publish, Correct, Retract, RetractNow, PostAgain];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var (found, stopped) = await gate.WritingAsync(click, cancellationToken);
        if (found is not { } call)
        {
            return stopped ?? MinutesGate.Nothing(click.Language);
        }

        return click.Verb switch
        {
            Preview => await PreviewAsync(call, click, cancellationToken),
            Publish => await publisher.PublishAsync(call, click, cancellationToken),
            Correct => await CorrectAsync(call, cancellationToken),
            Retract => await minutes.FindAsync(call.Meeting, cancellationToken) is { Retracted: null } published ? MinutesRetractCard.Of(call, published) : MinutesGate.Nothing(click.Language),
            RetractNow => await publisher.RetractAsync(call, click, cancellationToken),
            _ => await publisher.PostAgainAsync(call, cancellationToken),
        };
    }

    private async Task<OutgoingCard> PreviewAsync(MinutesCall call, Click click, CancellationToken cancellationToken)
    {
        var shown = PageData.Shown(click.Data);
        if (await drafts.SaveAsync(call.Meeting, shown, PageData.Typed(click.Data, shown.Keys), call.Actor.Key, cancellationToken) is not { } saved)
        {
            return await minutes.FindAsync(call.Meeting, cancellationToken) is { } published ? await publisher.PublishedAsync(call, published, cancellationToken) : MinutesSaying.Of(call.Language, texts => texts.DraftGone);
        }

        return saved.Conflicts.Count > 0
            ? MinutesPageCard.Of(call, saved.Draft, FormPage.Parse(click.Data.Text(PageData.From)), saved.IsFull ? [MinutesProblems.Full] : [], saved.Conflicts, [])
            : await publisher.PreviewAsync(call, saved.Draft, cancellationToken);
    }

    private async Task<OutgoingCard> CorrectAsync(MinutesCall call, CancellationToken cancellationToken) =>
        await publisher.CorrectAsync(call, cancellationToken) is { } draft ? MinutesPageCard.Of(call, draft, FormPage.First, [], new Dictionary<string, string>(), []) : MinutesGate.Nothing(call.Language);
}
