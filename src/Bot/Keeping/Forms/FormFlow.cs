using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>
/// The way of every form: it is opened, filled in, its effect is looked at, and saved or proposed. Each step reads the register and the
/// rights anew; what is saved is what was looked at, or nothing.
/// </summary>
internal sealed class FormFlow : IClick
{
    private readonly Dictionary<string, IForm> forms;
    private readonly CurrentRegister register;
    private readonly RegisterWriter writer;
    private readonly ProposalDesk proposals;
    private readonly SwedishCalendar calendar;
    private readonly Actors actors;

    public FormFlow(IEnumerable<IForm> forms, CurrentRegister register, RegisterWriter writer, ProposalDesk proposals, SwedishCalendar calendar, Actors actors)
    {
        this.forms = forms.ToDictionary(form => form.Name, StringComparer.Ordinal);
        this.register = register;
        this.writer = writer;
        this.proposals = proposals;
        this.calendar = calendar;
        this.actors = actors;
    }

    public IReadOnlyList<string> Verbs { get; } = [FormButtons.Open, FormButtons.Look, FormButtons.Save, FormButtons.Propose, FormButtons.Cancel];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        if (click.Data.Text(FormData.Form) is not { } name || !forms.TryGetValue(name, out var form))
        {
            return SayingCard.Of(click.Language, texts => texts.FormGone);
        }

        if (FormData.IsTooMuch(click.Data))
        {
            return SayingCard.Saying(click.Language, PeopleTexts.In(click.Language).TooMuch);
        }

        var key = FormData.KeyIn(click.Data);
        return click.Verb switch
        {
            FormButtons.Open => Open(form, click.Actor, click.Language, click.Data, click.Data.Flag(FormData.Proposes), key),
            FormButtons.Look => Look(form, Call(await NamedAsync(click, cancellationToken))),
            FormButtons.Save => await SaveAsync(form, click, key, cancellationToken),
            FormButtons.Propose => await ProposeAsync(form, click, key, cancellationToken),
            _ => SayingCard.Of(click.Language, texts => texts.Cancelled),
        };
    }

    /// <summary>The form as it is filled in so far. Who keeps nothing of the register, or nothing of what was named, fills in a proposal.</summary>
    public OutgoingCard Open(IForm form, Actor actor, Language language, ClickData data, bool proposes, string? key = null)
    {
        if (form.NeedsSecond && !actor.IsAdministrator)
        {
            return SayingCard.Of(language, texts => texts.NotYours);
        }

        var own = Call(actor, language, data, proposes);
        var whole = own with { Data = data.Text(Narrowing.Field) is null ? data : data.With(Narrowing.Field, Narrowing.Missed) };
        FormCall[] calls = [own, own with { Proposes = true }, whole, whole with { Proposes = true }];
        return Array.Find(calls, form.HasChoices) is { } call
            ? FormCard.Of(form, call, key ?? FormData.NewKey())
            : SayingCard.Saying(language, own.People.NothingToChoose);
    }

    // Each change that is shown is an act of its own: a card that was looked at before and left is not what is saved by another.
    private static OutgoingCard Look(IForm form, FormCall call)
    {
        var key = FormData.NewKey();
        return FormPlan.Of(form, call, key) switch
        {
            FormPlan.Refused(var problems) => FormCard.Of(form, call with { Problems = problems }, key),
            FormPlan.Planned planned => EffectCard.Of(form, Fitting(call, planned.Act), planned, key),
            _ => SayingCard.Of(call.Language, texts => texts.AlreadySo),
        };
    }

    // What somebody may not do himself he may propose.
    private static FormCall Fitting(FormCall call, Act act) => call with { Proposes = call.Proposes || !call.Actor.May(call.Register, act) };

    // The list of colleagues brings an id and no name; the conversation knows the names of its members.
    private static async Task<Click> NamedAsync(Click click, CancellationToken cancellationToken) =>
        click.Data.Text(Appointees.Picked) is { } picked && click.Data.Text(Appointees.Name) is null && click.Data.Text(Appointees.Person) is null
        && await click.NameOf(picked, cancellationToken) is { } name
            ? click with { Data = click.Data.With(Appointees.Name, name) }
            : click;

    private async Task<OutgoingCard> SaveAsync(IForm form, Click click, string key, CancellationToken cancellationToken)
    {
        var call = Call(click);
        OutgoingCard? otherwise = null;
        var change = new RegisterChange(form.Name, click.Actor.Key);
        var result = await writer.WriteAsync(Plan, change, key, () => [], cancellationToken);
        return result switch
        {
            WriteResult.Written(var planned) => SavedCard.Of(call, planned),
            WriteResult.DoneBefore => SayingCard.Of(click.Language, texts => texts.SavedBefore),
            WriteResult.Overtaken => SayingCard.Of(click.Language, texts => texts.Overtaken),
            _ => otherwise ?? SayingCard.Of(click.Language, texts => texts.AlreadySo),
        };

        ActOutcome.Planned? Plan(RegisterSnapshot now)
        {
            // With the register the rights are another's, too.
            call = Call(click) with { Register = now, Actor = actors.At(now, click.Actor) };
            switch (FormPlan.Of(form, call, key))
            {
                case FormPlan.Planned planned when form.NeedsSecond || !call.Actor.May(now, planned.Act):
                    otherwise = SayingCard.Of(click.Language, texts => texts.NotYours);
                    return null;
                case FormPlan.Planned planned when planned.Mark != click.Data.Text(FormData.Mark):
                    otherwise = EffectCard.Of(form, call, planned, key, isStale: true);
                    return null;
                case FormPlan.Planned(_, var outcome, _):
                    return outcome;
                case FormPlan.Refused(var problems):
                    otherwise = FormCard.Of(form, call with { Problems = problems }, key);
                    return null;
                default:
                    return null;
            }
        }
    }

    private async Task<OutgoingCard> ProposeAsync(IForm form, Click click, string key, CancellationToken cancellationToken)
    {
        var call = Call(click) with { Proposes = !form.NeedsSecond };
        return FormPlan.Of(form, call, key) switch
        {
            FormPlan.Refused(var problems) => FormCard.Of(form, call with { Problems = problems }, key),
            FormPlan.Planned planned when form.NeedsSecond && !call.Actor.May(call.Register, planned.Act) => SayingCard.Of(click.Language, texts => texts.NotYours),
            FormPlan.Planned planned => await proposals.TakeAsync(form, click, planned, key, cancellationToken),
            _ => SayingCard.Of(click.Language, texts => texts.AlreadySo),
        };
    }

    private FormCall Call(Click click) => Call(click.Actor, click.Language, click.Data, click.Data.Flag(FormData.Proposes));

    private FormCall Call(Actor actor, Language language, ClickData data, bool proposes) =>
        new(actor, register.Engine.Register, calendar.Today, language, data, proposes || !actor.Keeps, []);
}
