using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Puts a person in a role or on a seat, or as the substitute of whoever has it.</summary>
internal sealed class AppointForm : IForm
{
    public const string FormName = "appoint";

    private const string As = "As";
    private const string Substitute = "substitute";

    public string Name => FormName;

    public string Title(Language language) => KeepingTexts.In(language).TitleAppoint;

    public void Write(CardDraft draft, FormCall call)
    {
        var (texts, data) = (call.Texts, call.Data);
        var places = Placements.Choices(call, Narrowing.Read(data.Text(Narrowing.Field)));
        draft.Field(new ChoiceField(nameof(Act.Appoint.Place), texts.FieldPlace, places, texts.WhenCut)
        {
            Value = data.Text(nameof(Act.Appoint.Place)) ?? (places is [var only] ? only.Value : null),
            IsRequired = true,
            Error = texts.ChoosePlace,
            Message = call.Problem(nameof(Act.Appoint.Place)),
        });
        Appointees.Write(draft, call);
        draft.Field(new DateField(nameof(Act.Appoint.From), texts.FieldFrom)
        {
            Value = data.Date(nameof(Act.Appoint.From)) ?? call.Today,
            IsRequired = true,
            Error = texts.Required,
            Message = call.Problem(nameof(Act.Appoint.From)),
        });
        draft.Field(new DateField(nameof(Act.Appoint.To), texts.FieldTo) { Value = data.Date(nameof(Act.Appoint.To)), Message = call.Problem(nameof(Act.Appoint.To)) });
        draft.Field(new ChoiceField(As, texts.FieldAs, [new Choice("holder", texts.AsHolder), new Choice(Substitute, texts.AsSubstitute)], texts.WhenCut) { Value = data.Text(As) ?? "holder", Message = call.Problem(As) });
        WriteReplaces(draft, call);
        draft.Field(new TextField(nameof(Act.Appoint.Decision), texts.FieldDecision) { Value = data.Text(nameof(Act.Appoint.Decision)), Message = call.Problem(nameof(Act.Appoint.Decision)) });
    }

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        var place = Placements.Parse(call.Data.Text(nameof(Act.Appoint.Place)));
        if (place is null)
        {
            problems.Add(new FormProblem(nameof(Act.Appoint.Place), call.Texts.ChoosePlace));
        }

        var person = Appointees.Read(call, problems);
        var from = call.Day(nameof(Act.Appoint.From), problems);
        var to = call.Day(nameof(Act.Appoint.To), problems);
        if (from is null && problems.TrueForAll(problem => problem.Field != nameof(Act.Appoint.From)))
        {
            problems.Add(new FormProblem(nameof(Act.Appoint.From), call.Texts.Required));
        }

        if (place is null || person is null || from is not { } first || problems.Count > 0)
        {
            return new FormReading.Incomplete(problems);
        }

        var decision = call.Data.Text(nameof(Act.Appoint.Decision));
        return call.Data.Text(As) == Substitute
            ? AsSubstitute(call, place, person, first, to, decision)
            : new FormReading.Asks(new Act.Appoint(place, person, first, to, decision, call.Data.Text(nameof(Act.Appoint.Replaces)) is { } replaces ? new HoldingId(replaces) : null));
    }

    private static FormReading AsSubstitute(FormCall call, Placement place, Appointee person, DateOnly from, DateOnly? to, string? decision)
    {
        IReadOnlyList<Seat> seats = place switch
        {
            Placement.OfSeat(var id) => call.Register.Find(id) is { } found ? [found.Seat] : [],
            Placement.OfRole(var role) => [.. call.Register.SeatsOf(role).Where(one => one.Group.Validity.Contains(from)).Select(one => one.Seat)],
            _ => [],
        };
        if (seats is not [var seat])
        {
            return FormReading.Of(new FormProblem(nameof(Act.Appoint.Place), call.Texts.SeveralSeats));
        }

        return call.Register.AsOf(from).HoldingsOf(seat).Select(holding => holding.Person).Distinct().ToList() is [var holder]
            ? new FormReading.Asks(new Act.Substitute(seat.Id, person, holder, Order: 1, from, to, Meeting: null, decision))
            : FormReading.Of(new FormProblem(As, call.Texts.NobodyToReplace));
    }

    // Asked for only where all places are taken.
    private static void WriteReplaces(CardDraft draft, FormCall call)
    {
        if ((call.Problem(nameof(Act.Appoint.Replaces)) ?? call.Data.Text(nameof(Act.Appoint.Replaces))) is null || Placements.Parse(call.Data.Text(nameof(Act.Appoint.Place))) is not { } place)
        {
            return;
        }

        var holdings = place switch
        {
            Placement.OfRole(var role) => call.Register.HoldingsOf(role),
            Placement.OfSeat(var seat) => call.Register.HoldingsOf(seat),
            _ => [],
        };
        draft.Field(new ChoiceField(nameof(Act.Appoint.Replaces), call.Texts.FieldReplaces, [.. holdings.Where(holding => !(holding.Validity.To < call.Today)).Select(holding => Choice(call, holding))], call.Texts.WhenCut)
        {
            Value = call.Data.Text(nameof(Act.Appoint.Replaces)),
            Message = call.Problem(nameof(Act.Appoint.Replaces)),
        });
    }

    private static Choice Choice(FormCall call, Holding holding) =>
        new(holding.Id.Value, call.Register.Find(holding.Person) is { } person && (!person.ProtectedIdentity || call.Actor.IsAdministrator) ? person.Name : call.Texts.SomebodyProtected);
}
