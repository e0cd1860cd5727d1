using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>What people do to a register: a closed set. What comes of it is told by <see cref="Acting"/>, who may do it by <see cref="ActRights"/>.</summary>
public abstract record Act
{
    private Act()
    {
    }

    /// <summary>A person gets a role or a seat; whoever had it ends the day before.</summary>
    /// <param name="Replaces">Whose holding ends, where there are several places and all are taken.</param>
    public sealed record Appoint(Placement Place, Appointee Person, DateOnly From, DateOnly? To, string? Decision, HoldingId? Replaces = null) : Act;

    public sealed record End(HoldingId Holding, DateOnly LastDay, string? Reason) : Act;

    /// <summary>A person steps in on a seat.</summary>
    /// <param name="For">For whom alone; null for anybody on the seat, by order.</param>
    /// <param name="Meeting">For the meeting of that day alone.</param>
    public sealed record Substitute(SeatId Seat, Appointee Person, PersonId? For, int Order, DateOnly? From, DateOnly? To, DateOnly? Meeting, string? Decision) : Act;

    public sealed record EndSubstitution(SubstitutionId Substitution, DateOnly LastDay) : Act;

    /// <summary>A holding was entered wrongly, or its holder is away for a while. All fields take the place of what was there.</summary>
    /// <param name="Person">Who it should have been; null when that was right.</param>
    public sealed record CorrectHolding(HoldingId Holding, DateOnly? From, DateOnly? To, string? Decision, Validity? Absence, Appointee? Person = null) : Act;

    /// <summary>All fields take the place of what was there.</summary>
    public sealed record CorrectPerson(PersonId Person, string Name, string? Address, string? TenantId, string? ObjectId, bool ProtectedIdentity) : Act;

    /// <summary>Two rows are one person: the holdings of one move to the other.</summary>
    public sealed record MergePersons(PersonId Keep, PersonId Drop) : Act;

    public sealed record AddArea(Localized Name, AreaKind Kind, DateOnly? From) : Act;

    /// <param name="ReportsTo">Whom it reports to, where that is agreed.</param>
    public sealed record AddGroup(Localized Name, Localized? ShortName, Level? Level, Scope Scope, AreaId? Area, Localized? Purpose, GroupId? ReportsTo, DateOnly? From, string? Basis) : Act;

    /// <param name="Places">Null for representatives, whose number is not stated.</param>
    public sealed record AddSeat(GroupId Group, Localized Name, SeatFunction Function, OrganisationId Organisation, int? Places, RoleId? Role, DateOnly? From) : Act;

    /// <summary>All fields take the place of what was there.</summary>
    public sealed record ChangeSeat(SeatId Seat, Localized Name, SeatFunction Function, int? Places) : Act;

    public sealed record EndSeat(SeatId Seat, DateOnly LastDay) : Act;

    /// <param name="Proof">Where it is agreed, in words: a decision, minutes.</param>
    public sealed record SetCadence(GroupId Group, int TimesPerYear, bool Approximate, string Proof) : Act;

    /// <summary>The old name is kept as an alias.</summary>
    public sealed record Rename(GroupId Group, Localized Name, Localized? ShortName) : Act;

    /// <summary>The group and the holdings of its seats end.</summary>
    /// <param name="Reason">Why, or by what decision.</param>
    /// <param name="OpenQuestions">What becomes of what it had not finished.</param>
    public sealed record CloseGroup(GroupId Group, DateOnly LastDay, string Reason, GroupId? TakesOver, string? OpenQuestions = null) : Act;

    public sealed record EndRelation(RelationId Relation, DateOnly LastDay) : Act;

    /// <summary>Somebody vouches for these rows as they stand.</summary>
    public sealed record Confirm(IReadOnlyList<RowRef> Rows) : Act;

    /// <summary>All that is held on a person goes; the holdings stay, anonymous.</summary>
    public sealed record Erase(PersonId Person) : Act;
}
