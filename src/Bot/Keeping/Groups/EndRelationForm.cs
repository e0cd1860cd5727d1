using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Ends a relation: whom a group reports to, supports, and so on.</summary>
internal sealed class EndRelationForm : IForm
{
    public const string FormName = "relation.end";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleEndRelation;

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public bool HasChoices(FormCall call) => (call.Proposes || call.Actor.IsAdministrator) && Relations(call, GroupTexts.In(call.Language)).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        draft.AskChoice(call, nameof(Act.EndRelation.Relation), texts.Relation, Relations(call, texts), texts.ChooseRelation);
        draft.AskDay(call, nameof(Act.EndRelation.LastDay), texts.LastDay);
    }

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        var relation = call.Chosen(nameof(Act.EndRelation.Relation), GroupTexts.In(call.Language).ChooseRelation, problems);
        var lastDay = call.RequiredDay(nameof(Act.EndRelation.LastDay), problems);
        return relation is not null && lastDay is { } day && problems.Count == 0
            ? new FormReading.Asks(new Act.EndRelation(new RelationId(relation), day))
            : new FormReading.Incomplete(problems);
    }

    private static IReadOnlyList<Choice> Relations(FormCall call, GroupTexts texts)
    {
        var named = Narrowing.Read(call.Data.Text(Narrowing.Field));
        var living = call.Register.Content.Relations.Where(relation => !(relation.Validity.To < call.Today)).ToList();
        var meant = living.Where(relation => named.Contains(relation.From) || named.Contains(relation.To)).ToList();
        var names = new RowNames(call.Register.Content, call.Language);
        return
        [
            .. (meant.Count > 0 ? meant : living)
                .Select(relation => new Choice(relation.Id.Value, $"{Named(call, names, relation.From)} {Verb(relation.Kind, texts)} {Named(call, names, relation.To)}"))
                .OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    private static string Named(FormCall call, RowNames names, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Group when call.Register.Find(new GroupId(entity.Id)) is { } group => group.Names.In(call.Language),
        EntityKind.Person => call.Texts.SomebodyProtected,
        _ => names.Of(RowRef.To(entity)) ?? entity.Id,
    };

    private static string Verb(RelationKind kind, GroupTexts texts) => kind switch
    {
        RelationKind.ReportsTo => texts.ReportsToVerb,
        RelationKind.Supports => texts.Supports,
        RelationKind.Coordinates => texts.Coordinates,
        RelationKind.TakesPartIn => texts.TakesPartIn,
        RelationKind.Appoints => texts.Appoints,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
