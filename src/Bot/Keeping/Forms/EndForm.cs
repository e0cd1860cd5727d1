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

    public bool HasChoices(FormCall call) => Choices(call).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        var (texts, data) = (call.People, call.Data);
        var choices = Choices(call);
        draft.Field(new ChoiceField(Held, texts.FieldHeld, choices, call.Texts.WhenCut)
        {
            Value = data.Text(Held) ?? (choices is [var only] ? only.Value : null),
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

    private static IReadOnlyList<Choice> Choices(FormCall call) =>
        HeldRows.Choices(call, [.. HeldRows.Holdings(call, ended: false), .. HeldRows.Substitutions(call)], call.Data.Text(Held));
}
