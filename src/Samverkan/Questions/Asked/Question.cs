using Samverkan.Register.Model;

namespace Samverkan.Questions.Asked;

/// <summary>What somebody wants to know: a closed set. A group may be one group or a pattern (all of a kind).</summary>
public abstract record Question
{
    private Question()
    {
    }

    /// <summary>The day it is asked for; null is today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The thing it is about, if one: what "de" and "den" mean in a follow-up.</summary>
    public virtual EntityRef? Subject => null;

    public sealed record WhoSits(EntityRef Group, OrganisationId? Organisation = null, IReadOnlyList<RoleId>? Roles = null) : Question
    {
        /// <summary>Who does not sit there is asked for.</summary>
        public bool Negated { get; init; }

        /// <summary>Those of other organisations than <see cref="Organisation"/>.</summary>
        public bool OfOthers { get; init; }

        public override EntityRef? Subject => Group;
    }

    /// <summary>Who sits on all of these groups.</summary>
    public sealed record WhoSitsInAll(IReadOnlyList<EntityRef> Groups) : Question
    {
        public override EntityRef? Subject => Groups[0];
    }

    public sealed record DoesSit(IReadOnlyList<EntityRef> Who, EntityRef Group) : Question
    {
        /// <summary>Which of them, rather than whether: "X eller Y?".</summary>
        public bool Either { get; init; }

        /// <summary>Whether all who have the role do.</summary>
        public bool Every { get; init; }

        public override EntityRef? Subject => Group;
    }

    public sealed record WhereSits(IReadOnlyList<EntityRef> Who, bool Together = false) : Question
    {
        /// <summary>The groups where they do not sit are asked for.</summary>
        public bool Negated { get; init; }

        public override EntityRef? Subject => Who[0];
    }

    public sealed record MyGroups : Question;

    /// <summary>Who, by name, has a role; in a group, where one is set.</summary>
    public sealed record WhoHolds(IReadOnlyList<RoleId> Roles, EntityRef? Group = null) : Question
    {
        public override EntityRef? Subject => Group ?? EntityRef.To(Roles[0]);
    }

    /// <param name="Steps">1 for who came right before; 2 for who came before that one.</param>
    public sealed record WhoBefore(Office Of, int Steps = 1) : Question
    {
        public override EntityRef? Subject => Of.Subject;
    }

    public sealed record WhoAfter(Office Of) : Question
    {
        public override EntityRef? Subject => Of.Subject;
    }

    public sealed record WhoStandsIn(Office Of) : Question
    {
        public override EntityRef? Subject => Of.Subject;
    }

    /// <param name="Since">Null: lately, or since they last met.</param>
    public sealed record WhatChanged(EntityRef? Group, DateOnly? Since, bool SinceMeeting = false) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record ListVacancies(EntityRef? Group = null, OrganisationId? Organisation = null) : Question
    {
        public override EntityRef? Subject => Group;
    }

    /// <summary>Whose time on a seat or in a role runs out.</summary>
    /// <param name="Until">The last day looked at; null: soon.</param>
    public sealed record ListEndings(EntityRef? Group = null, OrganisationId? Organisation = null, DateOnly? Until = null) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record WhoCoordinates(EntityRef Group) : Question
    {
        public override EntityRef? Subject => Group;
    }

    /// <param name="AskedTimes">The number somebody believes it is, to be confirmed or put right.</param>
    public sealed record HowOften(EntityRef Group, int? AskedTimes = null) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record WhenNext(EntityRef Group) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record WhichLevel(IReadOnlyList<EntityRef> Groups, Level? AskedLevel = null) : Question
    {
        public override EntityRef? Subject => Groups[0];
    }

    public sealed record WhatPurpose(EntityRef Group) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record WhichTarget(EntityRef Group, int? AskedAge = null, bool AsksAge = false) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record HowRelated(EntityRef? Entity, RelationKind Kind) : Question
    {
        public override EntityRef? Subject => Entity;
    }

    public sealed record HowManySeats(EntityRef Group, OrganisationId? Organisation = null, int? Believed = null) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record WhichParts(EntityRef Group) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record ListGroups(Level? Level = null, Scope? Scope = null, AreaId? Area = null, OrganisationId? Organisation = null, bool ByCadence = false, int? TimesPerYear = null, bool CountOnly = false) : Question
    {
        /// <summary>The groups of other levels than <see cref="Level"/>.</summary>
        public bool OfOtherLevels { get; init; }
    }

    /// <param name="Group">Set: in which areas this group works.</param>
    public sealed record ListAreas(EntityRef? Group = null, bool CountOnly = false, bool Confirm = false) : Question
    {
        public override EntityRef? Subject => Group;
    }

    public sealed record WhatMeans(EntityRef Term) : Question
    {
        public override EntityRef? Subject => Term;
    }

    public sealed record WhatDiffers(EntityRef First, EntityRef Second) : Question
    {
        public override EntityRef? Subject => First;
    }

    public sealed record WhichGroupFor(int? Age, IReadOnlyList<BehaviourAsked> Behaviours) : Question;

    /// <summary>Which thing is meant is clear, what of it is not: its profile.</summary>
    public sealed record WhatIs(EntityRef Entity, bool Confirm = false) : Question
    {
        public override EntityRef? Subject => Entity;
    }

    public sealed record NotInRegister(Matter Matter, EntityRef? Entity) : Question
    {
        public override EntityRef? Subject => Entity;
    }

    /// <summary>Action items; the register does not hold them, so the answer comes from those that were decided at meetings.</summary>
    public sealed record ListActions(RecordFilter Filter) : Question
    {
        public override EntityRef? Subject => Filter.Group;
    }

    public sealed record ListDecisions(RecordFilter Filter) : Question
    {
        public override EntityRef? Subject => Filter.Group;
    }

    public sealed record ListMeetings(RecordFilter Filter) : Question
    {
        public override EntityRef? Subject => Filter.Group;
    }

    /// <summary>Show the sentences that the answer to this question rests on.</summary>
    public sealed record ShowSource(Question Of) : Question
    {
        public override EntityRef? Subject => Of.Subject;
    }

    /// <summary>The question is clear but not for which of these.</summary>
    public sealed record WhichOne(IReadOnlyList<EntityRef> Choices, About About) : Question;

    public sealed record Greeting : Question;

    public sealed record Thanks : Question;

    public sealed record Help : Question;

    public sealed record OutsideScope : Question;

    /// <param name="Group">Told of its target group, where the question names one.</param>
    /// <param name="Identifiable">Somebody is pointed out, not only asked about in general.</param>
    public sealed record PersonalCase(EntityRef? Group, bool Identifiable) : Question;
}
