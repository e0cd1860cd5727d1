using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>The form: opened where it was left, page by page, each of them saved before the next is shown.</summary>
internal sealed class WritingClicks(MinutesGate gate, MinutesStart start, MinutesChoice choice, MinutesRights rights, CurrentRegister register, HeldMeetings held, DraftStore drafts, MinutesStore minutes, Prefill prefill, Publisher publisher, TimeProvider time) : IClick
{
    public const string Page = "minutes.page";

    /// <summary>As <see cref="Page"/>, and all of whom nothing is said were there.</summary>
    public const string AllPresent = "minutes.all";
    public const string Leave = "minutes.leave";
    public const string Discard = "minutes.discard";
    public const string DiscardNow = "minutes.discard.now";

    public IReadOnlyList<string> Verbs { get; } = [MinutesButtons.Open, MinutesChoice.OfGroup, MinutesChoice.Another, MinutesChoice.Choose, Page, AllPresent, Leave, Discard, DiscardNow];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        switch (click.Verb)
        {
            case MinutesChoice.Choose:
                return await ChosenAsync(click, cancellationToken);
            case MinutesChoice.OfGroup or MinutesChoice.Another:
                return await OfGroupAsync(click, cancellationToken);
        }

        var (found, stopped) = await gate.WritingAsync(click, cancellationToken);
        if (found is not { } call)
        {
            return stopped ?? MinutesGate.Nothing(click.Language);
        }

        return click.Verb switch
        {
            MinutesButtons.Open => await OpenAsync(call, cancellationToken),
            Page or AllPresent or Leave => await SaveAsync(call, click, cancellationToken),
            _ => await DiscardAsync(call, click, cancellationToken),
        };
    }

    private async Task<OutgoingCard> OfGroupAsync(Click click, CancellationToken cancellationToken)
    {
        if (click.Data.Text(MinutesChoice.Group) is not { } id || register.Engine.Register.Find(new GroupId(id)) is not { } group || !rights.MayWrite(click.Actor, group))
        {
            return MinutesGate.Nothing(click.Language);
        }

        return click.Verb == MinutesChoice.Another
            ? await choice.OfAsync(group, click.Language, cancellationToken)
            : await start.OfAsync(click.Actor, click.Origin, group, [], click.Language, cancellationToken);
    }

    // A meeting of the list, or one of another day.
    private async Task<OutgoingCard> ChosenAsync(Click click, CancellationToken cancellationToken)
    {
        if (MeetingId.TryParse(click.Data.Text(MinutesChoice.Meeting), out var chosen))
        {
            var known = click with { Data = click.Data.With(MinutesButtons.Meeting, $"{chosen}") };
            return await gate.WritingAsync(known, cancellationToken) is ({ } call, _) ? await OpenAsync(call, cancellationToken) : MinutesGate.Nothing(click.Language);
        }

        var (meeting, said) = await choice.OnDayAsync(click, cancellationToken);
        if (meeting is null)
        {
            return said ?? MinutesGate.Nothing(click.Language);
        }

        var begun = click with { Data = click.Data.With(MinutesButtons.Meeting, $"{meeting.Id}") };
        return await gate.WritingAsync(begun, cancellationToken) is ({ } there, _) ? await OpenAsync(there, cancellationToken) : await BeginAsync(gate.Call(click, meeting), meeting, cancellationToken);
    }

    private async Task<OutgoingCard> OpenAsync(MinutesCall call, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(call.Meeting, cancellationToken) is { } draft)
        {
            return await ShowAsync(call, draft.Value, FormPage.First, cancellationToken);
        }

        if (await minutes.FindAsync(call.Meeting, cancellationToken) is { } published)
        {
            return await publisher.PublishedAsync(call, published, cancellationToken);
        }

        return await held.FindAsync(call.Meeting, cancellationToken) is { } meeting ? await BeginAsync(call, meeting, cancellationToken) : MinutesGate.Nothing(call.Language);
    }

    private async Task<OutgoingCard> BeginAsync(MinutesCall call, HeldMeeting meeting, CancellationToken cancellationToken)
    {
        if (meeting.Start > time.GetUtcNow())
        {
            return MinutesSaying.Of(call.Language, texts => texts.NotHeldYet);
        }

        var draft = await drafts.BeginAsync(await prefill.FirstAsync(call, meeting, cancellationToken), call.Actor.Key, cancellationToken);
        if (draft is { Version: 1, Corrects: null } && await minutes.FindAsync(call.Meeting, cancellationToken) is { } published)
        {
            // Published by somebody else while the calendar was asked: nothing is written in this one.
            await drafts.DiscardAsync(call.Meeting, draft.Mark, cancellationToken);
            return await publisher.PublishedAsync(call, published, cancellationToken);
        }

        return await ShowAsync(call, draft, FormPage.First, cancellationToken);
    }

    private async Task<OutgoingCard> SaveAsync(MinutesCall call, Click click, CancellationToken cancellationToken)
    {
        var shown = PageData.Shown(click.Data);
        var typed = PageData.Typed(click.Data, shown.Keys);
        if (click.Verb == AllPresent && await drafts.FindAsync(call.Meeting, cancellationToken) is { } before)
        {
            (shown, typed) = WithAll(AttendanceRows.Of(call.Group, call.Then).Select(MinutesFields.Presence), before.Value, shown, typed);
        }

        if (await drafts.SaveAsync(call.Meeting, shown, typed, call.Actor.Key, cancellationToken) is not { } saved)
        {
            return await minutes.FindAsync(call.Meeting, cancellationToken) is { } published ? await publisher.PublishedAsync(call, published, cancellationToken) : MinutesSaying.Of(call.Language, texts => texts.DraftGone);
        }

        var from = FormPage.Parse(click.Data.Text(PageData.From));
        if (saved.Conflicts.Count > 0)
        {
            return await ShowAsync(call, saved.Draft, from, cancellationToken, saved.Conflicts, saved.IsFull ? [MinutesProblems.Full] : []);
        }

        if (click.Verb == Leave)
        {
            return MinutesSaying.Saved(call, saved.Draft);
        }

        var to = FormPage.Parse(click.Data.Text(PageData.To));
        var wrong = (await publisher.ReadAsync(call, saved.Draft, cancellationToken)).Problems.Where(problem => problem.Field is { } field && shown.ContainsKey(field)).ToList();
        return await ShowAsync(call, saved.Draft, wrong.Count > 0 ? from : to, cancellationToken, problems: wrong);
    }

    // Everybody, those of the other pages too, of whom neither the page nor the draft says anything.
    private static (IReadOnlyDictionary<string, string> Shown, IReadOnlyDictionary<string, string> Typed) WithAll(
        IEnumerable<string> fields, MinutesDraft saved, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        var unsaid = fields.Where(field => !typed.ContainsKey(field) && (saved.Fields.GetValueOrDefault(field) is not { } there || shown.GetValueOrDefault(field) == DraftMark.Of(there))).ToList();
        return (
            shown.Concat(unsaid.Where(field => !shown.ContainsKey(field)).Select(field => KeyValuePair.Create(field, DraftMark.Empty))).ToDictionary(),
            typed.Concat(unsaid.Select(field => KeyValuePair.Create(field, PresenceValue.Present))).ToDictionary());
    }

    // What is thrown away is what was looked at: what somebody else has saved since then is asked about anew.
    private async Task<OutgoingCard> DiscardAsync(MinutesCall call, Click click, CancellationToken cancellationToken)
    {
        if (click.Verb == DiscardNow)
        {
            await drafts.DiscardAsync(call.Meeting, click.Data.Text(PageData.Seen) ?? string.Empty, cancellationToken);
        }

        return await drafts.FindAsync(call.Meeting, cancellationToken) is { } draft ? MinutesDiscardCard.Of(call, draft.Value) : MinutesSaying.Of(call.Language, texts => texts.Discarded);
    }

    private async Task<OutgoingCard> ShowAsync(
        MinutesCall call, MinutesDraft draft, FormPage page, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? conflicts = null, IReadOnlyList<MinutesProblem>? problems = null) =>
        MinutesPageCard.Of(call, draft, page, problems ?? [], conflicts ?? new Dictionary<string, string>(), await prefill.HintsAsync(call, page.Part, cancellationToken));
}
