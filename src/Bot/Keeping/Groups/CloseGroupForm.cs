using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Closes a group, once it is said what becomes of what it leaves behind. A second administrator has to agree.</summary>
internal sealed class CloseGroupForm : IForm
{
    public const string FormName = "group.close";

    private const string Archived = "Archived";

    public string Name => FormName;

    public bool NeedsSecond => true;

    public string Title(Language language) => GroupTexts.In(language).TitleCloseGroup;

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public bool HasChoices(FormCall call) => Choices(call).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        draft.Note(texts.CloseNote);
        draft.AskChoice(call, nameof(Act.CloseGroup.Group), texts.Group, Choices(call), texts.ChooseGroup, whenCut: texts.GroupsWhenCut);
        draft.AskText(call, nameof(Act.CloseGroup.OpenQuestions), texts.OpenQuestions, texts.OpenQuestionsHint, required: true);
        draft.AskChoice(call, nameof(Act.CloseGroup.TakesOver), texts.TakesOver, GroupChoices.OrNone(call, texts.Nobody), texts.ChooseTakesOver, whenCut: texts.GroupsWhenCut);
        draft.Field(new ToggleField(Archived, texts.Archived, texts.ArchivedTitle) { IsOn = call.Data.Flag(Archived), Message = call.Problem(Archived) });
        draft.AskDay(call, nameof(Act.CloseGroup.LastDay), texts.LastDay);
        draft.AskText(call, nameof(Act.CloseGroup.Reason), texts.Reason, required: true);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        List<FormProblem> problems = [];
        var group = call.Chosen(nameof(Act.CloseGroup.Group), texts.ChooseGroup, problems);
        var questions = call.Chosen(nameof(Act.CloseGroup.OpenQuestions), call.Texts.Required, problems);
        var takesOver = call.Chosen(nameof(Act.CloseGroup.TakesOver), texts.ChooseTakesOver, problems);
        var lastDay = call.RequiredDay(nameof(Act.CloseGroup.LastDay), problems);
        var reason = call.Chosen(nameof(Act.CloseGroup.Reason), call.Texts.Required, problems);
        if (!call.Data.Flag(Archived))
        {
            problems.Add(new FormProblem(Archived, texts.ArchiveFirst));
        }

        return group is not null && reason is not null && lastDay is { } day && problems.Count == 0
            ? new FormReading.Asks(new Act.CloseGroup(new GroupId(group), day, reason, GroupChoices.Read(takesOver), questions))
            : new FormReading.Incomplete(problems);
    }

    private static IReadOnlyList<Choice> Choices(FormCall call) => GroupChoices.Of(call, call.Data.Text(nameof(Act.CloseGroup.Group)));
}
