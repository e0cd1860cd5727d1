using Samverkan.Bot.Cards;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Gives a group another name: first which one, then what it is called now.</summary>
internal sealed class RenameForm : IForm
{
    public const string FormName = "group.rename";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleRename;

    public bool IsChoosing(FormCall call) => GroupChoices.Chosen(call, nameof(Act.Rename.Group)) is null;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (GroupChoices.Chosen(call, nameof(Act.Rename.Group)) is not { } group)
        {
            draft.AskChoice(call, nameof(Act.Rename.Group), texts.Group, GroupChoices.Of(call), texts.ChooseGroup, whenCut: texts.GroupsWhenCut);
            return;
        }

        var isFilled = call.Data.Text(nameof(Act.Rename.Name)) is not null;
        draft.Note(texts.RenameNote);
        draft.AskChoice(call, nameof(Act.Rename.Group), texts.Group, [new(group.Id.Value, group.Names.In(call.Language))], texts.ChooseGroup);
        draft.AskBoth(call, nameof(Act.Rename.Name), texts.NameSv, texts.NameEn, isFilled ? null : group.Names.Name, required: true);
        draft.AskBoth(call, nameof(Act.Rename.ShortName), texts.ShortNameSv, texts.ShortNameEn, isFilled ? null : group.Names.ShortName);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (GroupChoices.Chosen(call, nameof(Act.Rename.Group)) is not { } group)
        {
            return FormReading.Of(new FormProblem(nameof(Act.Rename.Group), texts.ChooseGroup));
        }

        if (call.Data.Text(nameof(Act.Rename.Name)) is null)
        {
            return new FormReading.Incomplete([]);
        }

        List<FormProblem> problems = [];
        var name = call.BothRequired(nameof(Act.Rename.Name), problems);
        var shortName = call.Both(nameof(Act.Rename.ShortName), texts.ShortNameFirst, problems);
        return name is not null && problems.Count == 0 ? new FormReading.Asks(new Act.Rename(group.Id, name, shortName)) : new FormReading.Incomplete(problems);
    }
}
