using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Enters a group.</summary>
internal sealed class NewGroupForm : IForm
{
    public const string FormName = "group.new";

    private const string Open = "open";
    private const string Central = "central";
    private const int LongestPurpose = 400;

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleNewGroup;

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public bool HasChoices(FormCall call) => call.Proposes || call.Actor.IsAdministrator;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        draft.AskBoth(call, nameof(Act.AddGroup.Name), texts.NameSv, texts.NameEn, required: true);
        draft.AskBoth(call, nameof(Act.AddGroup.ShortName), texts.ShortNameSv, texts.ShortNameEn);
        draft.AskChoice(call, nameof(Act.AddGroup.Level), texts.Level, Levels(texts), texts.ChooseLevel, Open);
        draft.AskChoice(call, nameof(Act.AddGroup.Area), texts.Area, Areas(call, texts), texts.ChooseArea, AreaNamed(call), texts.AreasWhenCut);
        draft.AskBoth(call, nameof(Act.AddGroup.Purpose), texts.PurposeSv, texts.PurposeEn, hint: texts.PurposeHint, longest: LongestPurpose);
        draft.AskChoice(call, nameof(Act.AddGroup.ReportsTo), texts.ReportsTo, GroupChoices.OrNone(call, texts.NoGroup), texts.ChooseGroup, GroupChoices.None, texts.GroupsWhenCut);
        draft.AskDay(call, nameof(Act.AddGroup.From), texts.From);
        draft.AskText(call, nameof(Act.AddGroup.Basis), texts.Basis);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        List<FormProblem> problems = [];
        var name = call.BothRequired(nameof(Act.AddGroup.Name), problems);
        var shortName = call.Both(nameof(Act.AddGroup.ShortName), texts.ShortNameFirst, problems);
        Level? level = call.Data.Text(nameof(Act.AddGroup.Level)) == Open ? null : call.Chosen<Level>(nameof(Act.AddGroup.Level), texts.ChooseLevel, problems);
        var area = call.Chosen(nameof(Act.AddGroup.Area), texts.ChooseArea, problems);
        var purpose = call.Both(nameof(Act.AddGroup.Purpose), texts.PurposeFirst, problems);
        var from = call.RequiredDay(nameof(Act.AddGroup.From), problems);
        if (name is null || area is null || problems.Count > 0)
        {
            return new FormReading.Incomplete(problems);
        }

        return new FormReading.Asks(new Act.AddGroup(
            name,
            shortName,
            level,
            area == Central ? Scope.Central : Scope.Local,
            area == Central ? null : new AreaId(area),
            purpose,
            GroupChoices.Read(call.Data.Text(nameof(Act.AddGroup.ReportsTo))),
            from,
            call.Data.Text(nameof(Act.AddGroup.Basis))));
    }

    private static IReadOnlyList<Choice> Levels(GroupTexts texts) =>
    [
        new(nameof(Level.Strategic), texts.Strategic),
        new(nameof(Level.Tactical), texts.Tactical),
        new(nameof(Level.Operational), texts.Operational),
        new(nameof(Level.Support), texts.Support),
        new(Open, texts.LevelOpen),
    ];

    private static IReadOnlyList<Choice> Areas(FormCall call, GroupTexts texts) =>
    [
        new(Central, texts.Central),
        .. call.Register.Content.Areas.Where(area => !(area.Validity.To < call.Today))
            .Select(area => new Choice(area.Id.Value, HostTexts.Fill(texts.Local, area.Names.In(call.Language))))
            .OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static string? AreaNamed(FormCall call) =>
        Narrowing.Read(call.Data.Text(Narrowing.Field)).Where(entity => entity.Kind == EntityKind.Area).ToList() is [var area] ? area.Id : null;
}
