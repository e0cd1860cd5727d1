using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Enters somebody who steps in on a seat: for one holder or for anybody there, for a while or at one meeting.</summary>
internal sealed class SubstituteForm : IForm
{
    public const string FormName = "substitute";

    /// <summary>See <see cref="Placements.Value"/>.</summary>
    public const string Seat = nameof(Act.Substitute.Seat);

    private const string For = nameof(Act.Substitute.For);
    private const string Order = nameof(Act.Substitute.Order);
    private const string From = nameof(Act.Substitute.From);
    private const string To = nameof(Act.Substitute.To);
    private const string Meeting = nameof(Act.Substitute.Meeting);
    private const string Decision = nameof(Act.Substitute.Decision);
    private const string Anybody = "anybody";
    private const int LastInOrder = 20;

    public string Name => FormName;

    public string Title(Language language) => PeopleTexts.In(language).TitleSubstitute;

    public bool HasChoices(FormCall call) => Placements.HasAny(call, call.Data.Text(Seat), Placements.FittingSeats(call));

    public bool IsChoosing(FormCall call) => Chosen(call) is null;

    public void Write(CardDraft draft, FormCall call)
    {
        draft.Paragraph(call.People.SubstituteNote);
        if (Chosen(call) is { } place)
        {
            WriteRest(draft, call, place);
            return;
        }

        draft.Field(new ChoiceField(Seat, call.People.FieldSeat, Placements.Choices(call, call.Data.Text(Seat), Placements.FittingSeats(call)), call.Texts.WhenCut)
        {
            IsRequired = true,
            Error = call.People.ChooseSeat,
            Message = call.Problem(Seat),
        });
    }

    public (string Field, string Value)? About(FormCall call) => Chosen(call) is { } place ? (Seat, Placements.Value(new Placement.OfSeat(place.Seat.Id))) : null;

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        if (Given(call) is not { } place)
        {
            return FormReading.Of(new FormProblem(Seat, call.People.ChooseSeat));
        }

        var person = Appointees.Read(call, problems);
        var (from, to, meeting) = (call.Day(From, problems), call.Day(To, problems), call.Day(Meeting, problems));
        if (meeting is not null && (from ?? to) is not null)
        {
            problems.Add(new FormProblem(Meeting, call.People.MeetingOrPeriod));
        }

        var order = call.Data.Text(Order) is null ? 1 : call.Data.Whole(Order);
        if (order is not (>= 1 and <= LastInOrder))
        {
            problems.Add(new FormProblem(Order, call.People.NoSuchNumber));
        }

        return person is null || problems.Count > 0
            ? new FormReading.Incomplete(problems)
            : new FormReading.Asks(new Act.Substitute(place.Seat.Id, person, call.Data.Text(For) is { } whom and not Anybody ? new PersonId(whom) : null, order ?? 1, from, to, meeting, call.Data.Text(Decision)));
    }

    private static void WriteRest(CardDraft draft, FormCall call, SeatInGroup place)
    {
        var (texts, data) = (call.People, call.Data);
        draft.Paragraph(HostTexts.Fill(texts.SeatChosen, PlaceNames.Of(call, place)));
        Appointees.Write(draft, call);
        var holders = call.Register.HoldingsOf(place.Seat).Where(holding => !(holding.Validity.To < call.Today)).Select(holding => call.Find(holding.Person)).OfType<Person>().DistinctBy(person => person.Id);
        draft.Field(new ChoiceField(For, texts.FieldFor, [new Choice(Anybody, texts.ForAnybody), .. holders.Select(person => new Choice(person.Id.Value, person.Name))], call.Texts.WhenCut)
        {
            Value = data.Text(For) ?? Anybody,
            Message = call.Problem(For),
        });
        draft.Field(new DateField(From, texts.FieldSince) { Value = data.Date(From), Message = call.Problem(From) });
        draft.Field(new DateField(To, call.Texts.FieldTo) { Value = data.Date(To), Message = call.Problem(To) });
        draft.Field(new DateField(Meeting, texts.FieldMeeting) { Value = data.Date(Meeting), Message = call.Problem(Meeting) });
        draft.Field(new NumberField(Order, texts.FieldOrder) { Value = data.Whole(Order) ?? Next(call, place), Least = 1, Most = LastInOrder, Error = texts.NoSuchNumber, Message = call.Problem(Order) });
        draft.Field(new TextField(Decision, call.Texts.FieldDecision) { Value = data.Text(Decision), Message = call.Problem(Decision) });
    }

    private static int Next(FormCall call, SeatInGroup place) => Math.Min(
        LastInOrder,
        1 + call.Register.SubstitutionsOf(place.Seat.Id).Count(other => other is { For: null, Meeting: null } && !(other.Validity.To < call.Today)));

    // What is chosen, or the only one there is to choose.
    private static SeatInGroup? Chosen(FormCall call) =>
        call.Data.Text(Seat) is not null ? Given(call) : Found(call, Narrowed.Only(call, Placements.FittingSeats(call).Select(place => place.Value)));

    private static SeatInGroup? Given(FormCall call) => Found(call, call.Data.Text(Seat));

    private static SeatInGroup? Found(FormCall call, string? value) =>
        Placements.Parse(value) is Placement.OfSeat(var id) && call.Register.Find(id) is { } place && call.Register.Find(place.Group.Id) is not null ? place : null;
}
