using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Ends what somebody holds, or that somebody is a substitute.</summary>
internal sealed class EndForm : IForm
{
    public const string FormName = "end";

    /// <summary>What ends: see <see cref="HeldRows.Value(Samverkan.Register.Model.HoldingId)"/>.</summary>
    public const string Held = nameof(Act.End.Holding);

    private const string LastDay = nameof(Act.End.LastDay);
    private const string Reason = nameof(Act.End.Reason);

    public string Name => FormName;

    public string Title(Language language) => Texts.PeopleTexts.In(language).TitleEnd;

    public bool HasChoices(FormCall call) => Given(call) is { } given ? Rows(call).Any(row => row.Value == given) : Fitting(call).Any();

    public void Write(CardDraft draft, FormCall call)
    {
        var (texts, data) = (call.People, call.Data);
        var choices = Choices(call);
        draft.Field(new ChoiceField(Held, texts.FieldHeld, choices, call.Texts.WhenCut)
        {
            Value = data.Text(Held) ?? Narrowed.Only(call, choices.Select(choice => choice.Value)),
            IsRequired = true,
            Error = texts.ChooseHeld,
            Message = call.Problem(Held),
        });
        draft.Field(new DateField(LastDay, texts.FieldLastDay) { Value = data.Date(LastDay) ?? call.Today, IsRequired = true, Error = call.Texts.Required, Message = call.Problem(LastDay) });
        draft.Field(new TextField(Reason, texts.FieldReason) { Value = data.Text(Reason), Message = call.Problem(Reason) });
    }

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        var (held, lastDay) = (call.Data.Text(Held), call.RequiredDay(LastDay, problems));
        var (holding, substitution) = (HeldRows.FindHolding(call, held), HeldRows.FindSubstitution(call, held));
        if (holding is null && substitution is null)
        {
            problems.Add(new FormProblem(Held, call.People.ChooseHeld));
        }

        if (lastDay is not { } day || problems.Count > 0)
        {
            return new FormReading.Incomplete(problems);
        }

        return substitution is null
            ? new FormReading.Asks(new Act.End(holding?.Id ?? default, day, call.Data.Text(Reason)))
            : new FormReading.Asks(new Act.EndSubstitution(substitution.Id, day));
    }

    private static IEnumerable<Place> Rows(FormCall call) => HeldRows.Holdings(call, ended: false).Concat(HeldRows.Substitutions(call));

    private static IEnumerable<Place> Fitting(FormCall call) => HeldRows.Fitting(call, Rows(call));

    // What is chosen already is among them, however many there are.
    private static IReadOnlyList<Choice> Choices(FormCall call)
    {
        var choices = Place.Choices(Fitting(call));
        return Given(call) is { } given && !choices.Any(choice => choice.Value == given) && Rows(call).FirstOrDefault(row => row.Value == given) is { } row
            ? [new Choice(row.Value, row.Title()), .. choices]
            : choices;
    }

    // What is not there was not chosen, and neither was what is of somebody whom only administrators see.
    private static string? Given(FormCall call) =>
        call.Data.Text(Held) is { } given && (HeldRows.FindHolding(call, given) is not null || HeldRows.FindSubstitution(call, given) is not null) ? given : null;
}
