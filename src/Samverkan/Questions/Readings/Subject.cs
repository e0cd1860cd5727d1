using Samverkan.Questions.Asked;
using Samverkan.Questions.Readings.Readers;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>Which group a clause is about: one it names, else that of the topic.</summary>
internal sealed class Subject
{
    // Of these, those that something can be told of are offered.
    private const int MostConsidered = 40;

    private readonly RegisterSnapshot register;
    private readonly Utterance utterance;
    private readonly EntityRef? topicGroup;
    private readonly EntityRef? elsewhere;

    /// <param name="elsewhere">A group that another clause of the same message names.</param>
    /// <param name="fresh">The topic was set by this message itself.</param>
    public Subject(RegisterSnapshot register, Utterance utterance, EntityRef? elsewhere, bool fresh)
    {
        Fresh = fresh || elsewhere is not null;
        this.register = register;
        this.elsewhere = elsewhere;
        this.utterance = utterance;
        OwnGroup = utterance.Groups.Count > 0 ? utterance.Groups[0] : Central() ?? AloneOnLevel();
        var topic = GroupOf(elsewhere ?? PointedAt() ?? utterance.Topic?.Question.Subject);
        topicGroup = topic is { Kind: EntityKind.Group or EntityKind.Pattern } ? topic : null;
        var fromTopic = topic is { Kind: EntityKind.Group or EntityKind.Pattern } && utterance.EitherGroup.Count == 0 ? topic : null;
        FromTopic = OwnGroup is null && fromTopic is not null;
        Group = OwnGroup ?? fromTopic ?? OfRoles();
    }

    public EntityRef? OwnGroup { get; }

    public EntityRef? Group { get; }

    public bool FromTopic { get; }

    public bool Fresh { get; }

    /// <summary>Whether the group has a target group: children or young people.</summary>
    public bool HasTarget => Group is { } group && register.FindGroup(group)?.Target is Fact<TargetGroup>.Stated;

    /// <summary>Whether the group is people more than a body ("processledarna").</summary>
    public bool PeopleGroup => Group is { } group && IsPeople(group);

    /// <summary>A group whose members are asked about as members of <see cref="SittingIn"/>.</summary>
    public EntityRef? OtherGroup =>
        utterance.Groups is [var first, var second, ..] ? (IsPeople(second) && !IsPeople(first) ? second : first)
        : OwnGroup is { } own && topicGroup is { } topic && topic != own && utterance.Hints(Cue.Reference) ? (IsPeople(own) ? own : topic)
        : null;

    public EntityRef SittingIn => utterance.Groups is [var first, var second, ..] ? (OtherGroup == first ? second : first)
        : OtherGroup == OwnGroup ? topicGroup.GetValueOrDefault() : OwnGroup.GetValueOrDefault();

    /// <summary>Those the last answer was about, where it was about somebody: whom "de" sit with elsewhere.</summary>
    public IReadOnlyList<EntityRef>? Before => utterance.Topic?.Question switch
    {
        Question.DoesSit { Who.Count: > 0 } asked => asked.Who,
        Question.WhereSits asked => asked.Who,
        Question.WhoHolds asked => [.. asked.Roles.Select(EntityRef.To)],
        Question.WhoSits asked when utterance.Hints(Cue.Reference) && register.FindGroup(asked.Group) is { Pattern: null } group => Holders(group, asked.Roles),
        _ => null,
    };

    /// <summary>Whether a term is one that a source tells of a later time: its answer is the remark, not the structure.</summary>
    public bool IsLaterArea(EntityRef term) =>
        term.Kind == EntityKind.Term && register.Find(new TermId(term.Id)) is { LeadsTo: null, Sources: [var proof, ..] } && register.Find(proof.Source)?.Remark is not null;

    /// <summary>Whether the group works in some areas, or in every one.</summary>
    public bool HasAreas => Group is { } group && (group.Kind == EntityKind.Pattern || register.FindGroup(group)?.Coverage is Fact<AreaCoverage>.Stated);

    public bool HasParts => Group is { } group && register.FindGroup(group)?.Parts.Count > 0;

    public bool HasRelation(EntityRef entity, RelationKind kind) =>
        register.RelationsFrom(entity).Concat(register.RelationsTo(entity)).Any(relation => relation.Kind == kind);

    /// <summary>The groups that may be meant where none is named.</summary>
    public IReadOnlyList<EntityRef> Choices => utterance.EitherGroup.Count > 0
        ? utterance.EitherGroup
        : [.. register.Spoken.Select(spoken => spoken.Entity).Take(MostConsidered)];

    /// <summary>Which group a part of the clause is about.</summary>
    public Subject Of(Utterance part) => new(register, part, elsewhere, Fresh);

    /// <summary>Adds asking back which group is meant.</summary>
    public void AskWhich(Candidates candidates, About about, Cue cues, Used used, double plainness)
    {
        if (utterance.EitherGroup.Count > 0)
        {
            used |= Used.Groups;
            plainness += 0.2;
        }

        candidates.Add(new Question.WhichOne(Choices, about), cues, used, plainness);
    }

    // A term is followed up as the group it belongs to ("Vad står SIG för?", "för vilka åldrar?").
    // And a role as the one group where it sits ("Var sitter polisområdeschefen?", "hur ofta träffas den?").
    private EntityRef? GroupOf(EntityRef? entity) => entity switch
    {
        { Kind: EntityKind.Term } term => register.Find(new TermId(term.Id))?.LeadsTo,
        { Kind: EntityKind.Role } role => OnlyGroupOf(new RoleId(role.Id)),
        _ => entity,
    };

    // "Hur ofta träffas den gruppen?" after whom somebody reports to.
    private EntityRef? PointedAt() =>
        utterance.Topic?.Question is Question.HowRelated { Kind: RelationKind.ReportsTo, Entity: { } entity } && utterance.Has(Cue.GroupReference)
        && register.RelationsFrom(entity).Where(relation => relation.Kind == RelationKind.ReportsTo).Take(2).ToList() is [{ To: { Kind: EntityKind.Group } to }] ? to : null;

    // "Vem samordnar på taktisk nivå?": the one group of that level goes by it.
    private EntityRef? AloneOnLevel()
    {
        if (utterance.EitherGroup.Count > 0 || !utterance.Has(Cue.LevelWord) || utterance.Has(Cue.GroupWord | Cue.Report) || utterance.Hints(Cue.Negation | Cue.HowMany)
            || !utterance.Has(Cue.Coordinate | Cue.CoordinatorWord | Cue.Member | Cue.MemberNoun | Cue.Meet | Cue.HowOften | Cue.Chair) || LevelReader.Named(utterance) is not { } level)
        {
            return null;
        }

        return register.SpokenOn(level).Take(2).ToList() is [var one] ? one.Entity : null;
    }

    private static List<EntityRef>? Holders(Group group, IReadOnlyList<RoleId>? roles)
    {
        // Representatives of a body stand for the body.
        List<EntityRef> holders = [.. group.Seats.Where(seat => roles is null || (seat.Role is { } role && roles.Contains(role))).Select(seat => seat.Role is { } held ? EntityRef.To(held) : EntityRef.To(seat.Unit ?? seat.Organisation)).Distinct()];
        return holders.Count > 0 ? holders : null;
    }

    // "Hur ofta samlas gruppen där stadsdirektören sitter?"
    private EntityRef? OfRoles()
    {
        if (utterance.Roles.Count == 0 || !utterance.Has(Cue.HowOften | Cue.Frequency | Cue.LevelWord))
        {
            return null;
        }

        var groups = utterance.Roles.SelectMany(roles => roles).Select(OnlyGroupOf).Distinct().ToList();
        return groups is [var only] ? only : null;
    }

    private EntityRef? OnlyGroupOf(RoleId role)
    {
        var groups = register.SeatsOf(role).Select(seat => seat.Group).Where(group => group.Pattern is null).Distinct().Take(2).ToList();
        return groups is [var only] ? register.ReferenceTo(only) : null;
    }

    // "Sitter hon med i centrala?": the one group that is both central and strategic goes by that word alone.
    private EntityRef? Central()
    {
        if (!utterance.Has(Cue.Central) || utterance.Has(Cue.GroupWord | Cue.Local) || utterance.Has(Cue.Strategic | Cue.Tactical | Cue.Operational) && utterance.Has(Cue.LevelWord) && !utterance.Has(Cue.Member | Cue.MemberNoun))
        {
            return null;
        }

        var central = register.SpokenOn(Level.Strategic).Where(spoken => spoken.Group.Scope == Scope.Central).Take(2).ToList();
        return central is [var one] ? one.Entity : null;
    }

    private bool IsPeople(EntityRef entity) => register.FindGroup(entity) is { Names.Plural: true } group && group.Seats.Count > 0 && group.Seats.All(seat => seat.Role is not null && seat.Role == group.Seats[0].Role);
}
