using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes.Reading;

/// <summary>The buttons of the summary: all of it in a dialog, and an action item that is done.</summary>
internal sealed class ReadingClicks(MinutesGate gate, MinutesRights rights, MinutesStore minutes, ActionStore actions, Summaries summaries, TimeProvider time) : IClick
{
    public const string Show = "minutes.show";
    public const string Done = "minutes.done";

    /// <summary>In the data: which piece, counted from 0.</summary>
    public const string Piece = "piece";

    /// <summary>The field: which action item.</summary>
    public const string Action = "action";

    public IReadOnlyList<string> Verbs { get; } = [Show, Done];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var (found, stopped) = await gate.ReadingAsync(click, cancellationToken);
        if (found is not { } call)
        {
            return stopped ?? MinutesGate.Nothing(click.Language);
        }

        return click.Verb == Show ? await ShowAsync(call, click, cancellationToken) : await DoneAsync(call, click, cancellationToken);
    }

    private async Task<OutgoingCard> ShowAsync(MinutesCall call, Click click, CancellationToken cancellationToken) =>
        await minutes.FindAsync(call.Meeting, cancellationToken) is { } published
            ? MinutesFullCard.Of(call, published, await summaries.ItemsAsync(published, cancellationToken), Math.Max(0, click.Data.Whole(Piece) ?? 0))
            : MinutesGate.Nothing(call.Language);

    private async Task<OutgoingCard> DoneAsync(MinutesCall call, Click click, CancellationToken cancellationToken)
    {
        string? notice = null;
        if (!rights.MayRead(call.Actor, call.Group))
        {
            notice = call.Texts.DoneNotYours;
        }
        else if (!ActionItemId.TryParse(click.Data.Text(Action), out var id) || id.Group != call.Group.Id)
        {
            notice = call.Texts.ChooseAction;
        }
        else if (await actions.ChangeAsync(id, item => item.Done(call.Actor.Key, time.GetUtcNow()), cancellationToken) is var (item, hasChanged))
        {
            notice = Said(call, item, hasChanged);
        }

        return await summaries.OfAsync(call.Meeting, call.Names, notice, cancellationToken) ?? MinutesGate.Nothing(call.Language);
    }

    private static string Said(MinutesCall call, ActionItem item, bool hasChanged)
    {
        var label = item.Id.Label(call.Group.Names.Brief(call.Language));
        var done = item.History.LastOrDefault(happened => happened.Kind == ActionEventKind.Done);
        return hasChanged ? MinutesTexts.Fill(call.Texts.MarkedDone, label)
            : item.State == ActionState.Done ? MinutesTexts.Fill(call.Texts.DoneAlready, label, call.Names.Actor(done?.By))
            : MinutesTexts.Fill(call.Texts.NotOpen, label);
    }
}
