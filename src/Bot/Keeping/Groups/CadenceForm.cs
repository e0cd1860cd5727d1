using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Says how often a group meets, and where that is agreed.</summary>
internal sealed class CadenceForm : IForm
{
    public const string FormName = "group.cadence";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleCadence;

    public bool HasChoices(FormCall call) => Choices(call).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        draft.AskChoice(call, nameof(Act.SetCadence.Group), texts.Group, Choices(call), texts.ChooseGroup, whenCut: texts.GroupsWhenCut);
        draft.Field(new NumberField(nameof(Act.SetCadence.TimesPerYear), texts.TimesPerYear)
        {
            Value = call.Data.Whole(nameof(Act.SetCadence.TimesPerYear)),
            IsRequired = true,
            Error = texts.WholeNumber,
            Message = call.Problem(nameof(Act.SetCadence.TimesPerYear)),
        });
        draft.Field(new ToggleField(nameof(Act.SetCadence.Approximate), texts.Approximate, texts.ApproximateTitle) { IsOn = call.Data.Flag(nameof(Act.SetCadence.Approximate)) });
        draft.AskText(call, nameof(Act.SetCadence.Proof), texts.Proof, texts.ProofHint, required: true);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        List<FormProblem> problems = [];
        var group = call.Chosen(nameof(Act.SetCadence.Group), texts.ChooseGroup, problems);
        var times = call.Whole(nameof(Act.SetCadence.TimesPerYear), texts.WholeNumber, problems);
        var proof = call.Chosen(nameof(Act.SetCadence.Proof), call.Texts.Required, problems);
        if (times is null && problems.TrueForAll(problem => problem.Field != nameof(Act.SetCadence.TimesPerYear)))
        {
            problems.Add(new FormProblem(nameof(Act.SetCadence.TimesPerYear), texts.WholeNumber));
        }

        return group is not null && proof is not null && times is { } often && problems.Count == 0
            ? new FormReading.Asks(new Act.SetCadence(new GroupId(group), often, call.Data.Flag(nameof(Act.SetCadence.Approximate)), proof))
            : new FormReading.Incomplete(problems);
    }

    private static IReadOnlyList<Choice> Choices(FormCall call) => GroupChoices.Of(call, call.Data.Text(nameof(Act.SetCadence.Group)), group => IsTheirs(call, group));

    private static bool IsTheirs(FormCall call, Group group) => call.Proposes || call.Actor.May(call.Register, new Act.SetCadence(group.Id, 1, Approximate: false, string.Empty));
}
