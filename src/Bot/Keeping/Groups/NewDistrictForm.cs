using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Enters a district or a local police area. The groups that every district has come with it.</summary>
internal sealed class NewDistrictForm : IForm
{
    public const string FormName = "area.new";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleNewDistrict;

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public bool HasChoices(FormCall call) => call.Proposes || call.Actor.IsAdministrator;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        var brought = call.Register.Patterns.Where(pattern => pattern.ForEach == AreaKind.District).Select(pattern => pattern.Prototype.Names.Brief(call.Language)).ToList();
        if (brought.Count > 0)
        {
            draft.Note(HostTexts.Fill(texts.Brings, string.Join(", ", brought)));
        }

        draft.AskChoice(call, nameof(Act.AddArea.Kind), texts.Kind, [new(nameof(AreaKind.District), texts.District), new(nameof(AreaKind.LocalPoliceArea), texts.PoliceArea)], texts.ChooseKind, nameof(AreaKind.District));
        draft.AskBoth(call, nameof(Act.AddArea.Name), texts.NameSv, texts.NameEn, required: true);
        draft.AskDay(call, nameof(Act.AddArea.From), texts.From);
    }

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        var kind = call.Chosen<AreaKind>(nameof(Act.AddArea.Kind), GroupTexts.In(call.Language).ChooseKind, problems);
        var name = call.BothRequired(nameof(Act.AddArea.Name), problems);
        var from = call.RequiredDay(nameof(Act.AddArea.From), problems);
        return name is not null && kind is { } chosen && problems.Count == 0
            ? new FormReading.Asks(new Act.AddArea(name, chosen, from))
            : new FormReading.Incomplete(problems);
    }
}
