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

    /// <summary>Where: see <see cref="Placements.Value"/>.</summary>
    public const string Place = nameof(Act.Appoint.Place);

    private const string From = nameof(Act.Appoint.From);
    private const string To = nameof(Act.Appoint.To);
    private const string Decision = nameof(Act.Appoint.Decision);
    private const string Replaces = nameof(Act.Appoint.Replaces);
    private const string As = "As";
    private const string Substitute = "substitute";

    public string Name => FormName;

    public string Title(Language language) => KeepingTexts.In(language).TitleAppoint;

    public bool HasChoices(FormCall call) => Placements.HasAny(call, call.Data.Text(Place), Placements.Fitting(call));

    public void Write(CardDraft draft, FormCall call)
    {
        var (texts, data) = (call.Texts, call.Data);
        var places = Placements.Choices(call, data.Text(Place), Placements.Fitting(call));
        draft.Field(new ChoiceField(Place, texts.FieldPlace, places, texts.WhenCut)
        {
            Value = data.Text(Place) ?? Narrowed.Only(call, places.Select(place => place.Value)),
            IsRequired = true,
            Error = texts.ChoosePlace,
            Message = call.Problem(Place),
        });
        Appointees.Write(draft, call);
        draft.Field(new DateField(From, texts.FieldFrom) { Value = data.Date(From) ?? call.Today, IsRequired = true, Error = texts.Required, Message = call.Problem(From) });
        draft.Field(new DateField(To, texts.FieldTo) { Value = data.Date(To), Message = call.Problem(To) });
        draft.Field(new ChoiceField(As, texts.FieldAs, [new Choice("holder", texts.AsHolder), new Choice(Substitute, texts.AsSubstitute)], texts.WhenCut) { Value = data.Text(As) ?? "holder", Message = call.Problem(As) });
        WriteReplaces(draft, call);
        draft.Field(new TextField(Decision, texts.FieldDecision) { Value = data.Text(Decision), Message = call.Problem(Decision) });
    }

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        var place = Placements.Parse(call.Data.Text(Place));
        if (place is null)
        {
            problems.Add(new FormProblem(Place, call.Texts.ChoosePlace));
        }

        var person = Appointees.Read(call, problems);
        var (from, to) = (call.RequiredDay(From, problems), call.Day(To, problems));
        if (place is null || person is null || from is not { } first || problems.Count > 0)
        {
            return new FormReading.Incomplete(problems);
        }

        var decision = call.Data.Text(Decision);
        return call.Data.Text(As) == Substitute
            ? AsSubstitute(call, place, person, first, to, decision)
            : new FormReading.Asks(new Act.Appoint(place, person, first, to, decision, call.Data.Text(Replaces) is { } replaces ? new HoldingId(replaces) : null));
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
            return FormReading.Of(new FormProblem(Place, call.Texts.SeveralSeats));
        }

        return call.Register.AsOf(from).HoldingsOf(seat).Select(holding => holding.Person).Distinct().ToList() is [var holder]
            ? new FormReading.Asks(new Act.Substitute(seat.Id, person, holder, Order: 1, from, to, Meeting: null, decision))
            : FormReading.Of(new FormProblem(As, call.Texts.NobodyToReplace));
    }

    // Asked for only where all places are taken.
    private static void WriteReplaces(CardDraft draft, FormCall call)
    {
        if ((call.Problem(Replaces) ?? call.Data.Text(Replaces)) is null || Placements.Parse(call.Data.Text(Place)) is not { } place)
        {
            return;
        }

        var holdings = place switch
        {
            Placement.OfRole(var role) => call.Register.HoldingsOf(role),
            Placement.OfSeat(var seat) => call.Register.HoldingsOf(seat),
            _ => [],
        };
        draft.Field(new ChoiceField(Replaces, call.Texts.FieldReplaces, [.. holdings.Where(holding => !(holding.Validity.To < call.Today)).Select(holding => Choice(call, holding))], call.Texts.WhenCut)
        {
            Value = call.Data.Text(Replaces),
            Message = call.Problem(Replaces),
        });
    }

    private static Choice Choice(FormCall call, Holding holding) =>
        new(holding.Id.Value, call.Register.Find(holding.Person) is { } person && call.Shows(person) ? person.Name : call.Texts.SomebodyProtected);
}
