using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>
/// What people do with an action item: see it, mark it as done or not, give it to somebody else, give it another day. Those who sit on the
/// group do so; rights and state are read anew at each click.
/// </summary>
internal sealed class ActionClicks(ActionStore actions, MinutesRights rights, CurrentRegister register, SwedishCalendar calendar, TimeProvider time) : IClick
{
    public IReadOnlyList<string> Verbs { get; } = [ActionButtons.Open, ActionButtons.Done, ActionButtons.Reopen, ActionButtons.Change];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var texts = FollowUpTexts.In(click.Language);
        if (!ActionItemId.TryParse(click.Data.Text(ActionButtons.Action), out var id))
        {
            return SayingCard.Saying(click.Language, texts.ChooseAction);
        }

        if (register.Engine.Register.Find(id.Group) is not { } group
            || !await rights.MayReadAsync(click.Actor, group, click.Origin, cancellationToken)
            || await actions.FindAsync(id, cancellationToken) is not { } item)
        {
            return SayingCard.Saying(click.Language, texts.NoSuchAction);
        }

        var names = new RecordNames(register.Engine.Register, click.Language, click.Actor.SeesProtected);
        if (click.Verb == ActionButtons.Open)
        {
            return ActionCard.Of(group, item, names, register.Engine.Register.AsOf(calendar.Today), calendar.Today);
        }

        if (!rights.MayRead(click.Actor, group))
        {
            return SayingCard.Saying(click.Language, texts.NotYours);
        }

        var wanted = new Wanted(click, item, calendar.Today, Assigned);
        if (click.Verb == ActionButtons.Change && wanted.Problem is { } problem)
        {
            return ActionCard.Of(group, item, names, register.Engine.Register.AsOf(calendar.Today), calendar.Today, problem: problem, typed: wanted);
        }

        var (by, at) = (click.Actor.Key, time.GetUtcNow());
        var changed = await actions.ChangeAsync(id, now => click.Verb switch
        {
            ActionButtons.Done => now.Done(by, at),
            ActionButtons.Reopen => now.Reopened(by, at),
            _ => wanted.Changes(now, by, at),
        }, cancellationToken);
        return changed is var (after, hasChanged)
            ? ActionCard.Of(group, after, names, register.Engine.Register.AsOf(calendar.Today), calendar.Today, Said(texts, group.Names.Brief(click.Language), after, hasChanged, click.Verb, names))
            : SayingCard.Saying(click.Language, texts.NoSuchAction);

        bool Assigned(Assignee assignee) => Assignees.Has(group, register.Engine.Register.AsOf(calendar.Today), assignee);
    }

    private static string Said(FollowUpTexts texts, string group, ActionItem item, bool hasChanged, string verb, RecordNames names)
    {
        var label = item.Id.Label(group);
        return (hasChanged, verb) switch
        {
            (true, ActionButtons.Done) => FollowUpTexts.Fill(texts.MarkedDone, label),
            (true, ActionButtons.Reopen) => FollowUpTexts.Fill(texts.Reopened, label),
            (true, _) => FollowUpTexts.Fill(texts.Changed, label),
            (false, ActionButtons.Done) when item.State == ActionState.Done => FollowUpTexts.Fill(texts.DoneAlready, label, names.Actor(item.History.LastOrDefault(happened => happened.Kind == ActionEventKind.Done)?.By)),
            _ => FollowUpTexts.Fill(texts.NothingToDo, label),
        };
    }
}
