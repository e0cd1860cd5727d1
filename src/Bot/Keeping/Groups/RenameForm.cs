using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Gives a group another name: first which one, then what it is called now.</summary>
internal sealed class RenameForm : IForm
{
    public const string FormName = "group.rename";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleRename;

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public bool HasChoices(FormCall call) => (call.Proposes || call.Actor.IsAdministrator) && (Chosen(call) is not null || (call.Data.Text(nameof(Act.Rename.Group)) is null && Choices(call).Count > 0));

    public bool IsChoosing(FormCall call) => Chosen(call) is null;

    public (string Field, string Value)? About(FormCall call) => Chosen(call) is { } group ? (nameof(Act.Rename.Group), group.Id.Value) : null;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (Chosen(call) is not { } group)
        {
            draft.AskChoice(call, nameof(Act.Rename.Group), texts.Group, Choices(call), texts.ChooseGroup, whenCut: texts.GroupsWhenCut);
            return;
        }

        draft.Paragraph(group.Names.In(call.Language));
        draft.Note(texts.RenameNote);
        draft.AskBoth(call, nameof(Act.Rename.Name), texts.NameSv, texts.NameEn, group.Names.Name, required: true);
        draft.AskBoth(call, nameof(Act.Rename.ShortName), texts.ShortNameSv, texts.ShortNameEn, group.Names.ShortName);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (Chosen(call) is not { } group)
        {
            return FormReading.Of(new FormProblem(nameof(Act.Rename.Group), texts.ChooseGroup));
        }

        List<FormProblem> problems = [];
        var name = call.BothRequired(nameof(Act.Rename.Name), problems);
        var shortName = call.Both(nameof(Act.Rename.ShortName), texts.ShortNameFirst, problems);
        return name is not null && problems.Count == 0 ? new FormReading.Asks(new Act.Rename(group.Id, name, shortName)) : new FormReading.Incomplete(problems);
    }

    private static Group? Chosen(FormCall call) => GroupChoices.Chosen(call, nameof(Act.Rename.Group));

    private static IReadOnlyList<Choice> Choices(FormCall call) => GroupChoices.Of(call, chosen: null);
}
