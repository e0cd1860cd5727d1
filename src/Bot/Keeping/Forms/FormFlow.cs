using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Storage.Registers;
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

    public FormFlow(IEnumerable<IForm> forms, CurrentRegister register, RegisterWriter writer, ProposalDesk proposals, SwedishCalendar calendar)
    {
        this.forms = forms.ToDictionary(form => form.Name, StringComparer.Ordinal);
        this.register = register;
        this.writer = writer;
        this.proposals = proposals;
        this.calendar = calendar;
    }

    public IReadOnlyList<string> Verbs { get; } = [FormButtons.Open, FormButtons.Look, FormButtons.Save, FormButtons.Propose, FormButtons.Cancel];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        if (click.Data.Text(FormData.Form) is not { } name || !forms.TryGetValue(name, out var form))
        {
            return SayingCard.Of(click.Language, texts => texts.FormGone);
        }

        var key = FormData.KeyIn(click.Data);
        return click.Verb switch
        {
            FormButtons.Open => Open(form, click.Actor, click.Language, click.Data, click.Data.Flag(FormData.Proposes), key),
            FormButtons.Look => Look(form, Call(click), key),
            FormButtons.Save => await SaveAsync(form, click, key, cancellationToken),
            FormButtons.Propose => await ProposeAsync(form, click, key, cancellationToken),
            _ => SayingCard.Of(click.Language, texts => texts.Cancelled),
        };
    }

    /// <summary>The form as it is filled in so far. Who keeps nothing of the register fills in a proposal.</summary>
    public OutgoingCard Open(IForm form, Actor actor, Language language, ClickData data, bool proposes, string? key = null) =>
        FormCard.Of(form, Call(actor, language, data, proposes), key ?? FormData.NewKey());

    private static OutgoingCard Look(IForm form, FormCall call, string key) => FormPlan.Of(form, call, key) switch
    {
        FormPlan.Refused(var problems) => FormCard.Of(form, call with { Problems = problems }, key),
        FormPlan.Planned planned => EffectCard.Of(form, Fitting(call, planned.Act), planned, key),
        _ => SayingCard.Of(call.Language, texts => texts.AlreadySo),
    };

    // What somebody may not do himself he may propose.
    private static FormCall Fitting(FormCall call, Act act) => call with { Proposes = call.Proposes || !call.Actor.May(call.Register, act) };

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
            call = Call(click) with { Register = now };
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
