using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

/// <summary>Acts of every kind with ids that are there and are not, texts of all kinds, and days in any order.</summary>
internal static class AnyActs
{
    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.Elements("Eva Ny", "Bo Test", "KS 2026-7", "LÖK-nätverket", "central", "Trygga torg")),
        (1, Gen.Elements("", " ", "850709-9805", "a\nb", "\u202e", "\ud83d", new string('x', 600), "<b>", "#", "/", "Ж", "\0", "(uppgift borttagen)")),
        (1, Gen.ListOf(Gen.Choose(0, 0xffff).Select(code => (char)code)).Select(characters => string.Concat(characters))));

    private static readonly Gen<DateOnly> Day = Gen.Frequency(
        (8, Gen.Choose(-800, 800).Select(days => Kept.Today.AddDays(days))),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(1900, 1, 1), new DateOnly(2199, 12, 31))));

    private static readonly Gen<DateOnly?> MaybeDay = MaybeOne(Day);

    private static readonly Gen<Localized> Both = Text.Zip(Text, (sv, en) => new Localized(sv, en));

    private static readonly Gen<PersonId> Person = Ids(register => register.Content.Persons.Select(row => row.Id.Value)).Select(id => new PersonId(id));

    private static readonly Gen<HoldingId> Holding = Ids(register => register.Content.Holdings.Select(row => row.Id.Value)).Select(id => new HoldingId(id));

    private static readonly Gen<SubstitutionId> Substitution = Ids(register => register.Content.Substitutions.Select(row => row.Id.Value)).Select(id => new SubstitutionId(id));

    private static readonly Gen<RelationId> Relation = Ids(register => register.Content.Relations.Select(row => row.Id.Value)).Select(id => new RelationId(id));

    private static readonly Gen<RoleId> Role = Ids(register => register.Content.Roles.Select(row => row.Id.Value)).Select(id => new RoleId(id));

    private static readonly Gen<GroupId> Group = Ids(register => register.Groups.Select(row => row.Id.Value).Append("sspf")).Select(id => new GroupId(id));

    private static readonly Gen<SeatId> Seat = Ids(register => register.Groups.SelectMany(row => row.Seats).Select(seat => seat.Id.Value).Append("sspf#skola")).Select(id => new SeatId(id));

    private static readonly Gen<AreaId> Area = Ids(register => register.Content.Areas.Select(row => row.Id.Value)).Select(id => new AreaId(id));

    private static readonly Gen<OrganisationId> Organisation = Ids(register => register.Content.Organisations.Select(row => row.Id.Value)).Select(id => new OrganisationId(id));

    private static readonly Gen<Appointee> Appointee = Gen.OneOf(
        Person.Select(id => (Appointee)new Appointee.Registered(id)),
        from name in Text
        from address in Maybe(Gen.OneOf(Text, Gen.Constant("eva@example.org")))
        from tenant in Maybe(Gen.OneOf(Gen.Constant(Kept.Tenant), Text))
        from objectId in Maybe(Gen.OneOf(Gen.Elements(Kept.ObjectId, Kept.OtherId), Text))
        from another in Gen.Elements(true, false)
        select (Appointee)new Appointee.Named(name, address, tenant, objectId, another));

    private static readonly Gen<Placement> Placement = Gen.OneOf(Role.Select(id => (Placement)new Placement.OfRole(id)), Seat.Select(id => (Placement)new Placement.OfSeat(id)));

    private static readonly Gen<Validity?> Absence = MaybeOne(MaybeDay.Zip(MaybeDay, (from, to) => new Validity(from, to)));

    private static readonly Gen<int?> Number = MaybeOne(Gen.Choose(-1, 120));

    public static Arbitrary<Act> Arbitrary { get; } = Gen.OneOf(
        from place in Placement
        from person in Appointee
        from first in Day
        from last in MaybeDay
        from decision in Maybe(Text)
        from replaces in MaybeOne(Holding)
        select (Act)new Act.Appoint(place, person, first, last, decision, replaces),
        from holding in Holding from day in Day from reason in Maybe(Text) select (Act)new Act.End(holding, day, reason),
        from seat in Seat
        from person in Appointee
        from whom in MaybeOne(Person)
        from order in Gen.Choose(0, 22)
        from first in MaybeDay
        from last in MaybeDay
        from meeting in MaybeDay
        from decision in Maybe(Text)
        select (Act)new Act.Substitute(seat, person, whom, order, first, last, meeting, decision),
        from row in Substitution from day in Day select (Act)new Act.EndSubstitution(row, day),
        from holding in Holding
        from first in MaybeDay
        from last in MaybeDay
        from decision in Maybe(Text)
        from away in Absence
        from person in Maybe(Appointee)
        select (Act)new Act.CorrectHolding(holding, first, last, decision, away, person),
        from person in Person
        from name in Text
        from address in Maybe(Text)
        from tenant in Maybe(Gen.OneOf(Gen.Constant(Kept.Tenant), Text))
        from objectId in Maybe(Gen.OneOf(Gen.Constant(Kept.OtherId), Text))
        from hidden in Gen.Elements(true, false)
        select (Act)new Act.CorrectPerson(person, name, address, tenant, objectId, hidden),
        from keep in Person from drop in Person select (Act)new Act.MergePersons(keep, drop),
        from name in Both from kind in Gen.Elements(Enum.GetValues<AreaKind>()) from day in MaybeDay select (Act)new Act.AddArea(name, kind, day),
        from name in Both
        from brief in Maybe(Both)
        from level in MaybeOne(Gen.Elements(Enum.GetValues<Level>()))
        from scope in Gen.Elements(Enum.GetValues<Scope>())
        from area in MaybeOne(Area)
        from purpose in Maybe(Both)
        from above in MaybeOne(Group)
        from day in MaybeDay
        from basis in Maybe(Text)
        select (Act)new Act.AddGroup(name, brief, level, scope, area, purpose, above, day, basis),
        from grp in Group
        from name in Both
        from function in Gen.Elements(Enum.GetValues<SeatFunction>())
        from organisation in Organisation
        from places in Number
        from role in MaybeOne(Role)
        from day in MaybeDay
        select (Act)new Act.AddSeat(grp, name, function, organisation, places, role, day),
        from seat in Seat from name in Both from function in Gen.Elements(Enum.GetValues<SeatFunction>()) from places in Number select (Act)new Act.ChangeSeat(seat, name, function, places),
        from seat in Seat from day in Day select (Act)new Act.EndSeat(seat, day),
        from grp in Group from times in Gen.Choose(-1, 60) from about in Gen.Elements(true, false) from proof in Text select (Act)new Act.SetCadence(grp, times, about, proof),
        from grp in Group from name in Both from brief in Maybe(Both) select (Act)new Act.Rename(grp, name, brief),
        from grp in Group from day in Day from reason in Text from next in MaybeOne(Group) select (Act)new Act.CloseGroup(grp, day, reason, next),
        from relation in Relation from day in Day select (Act)new Act.EndRelation(relation, day),
        Gen.ListOf(Gen.Elements(Enum.GetValues<RowKind>()).Zip(Ids(register => register.Content.Holdings.Select(row => row.Id.Value).Append("lok").Append("sspf").Append("lok#lokalpolisomradena")), (kind, id) => new RowRef(kind, id)))
            .Select(rows => (Act)new Act.Confirm([.. rows])),
        Person.Select(person => (Act)new Act.Erase(person))).ToArbitrary();

    /// <summary>A register in which there is something of everything that acts point at.</summary>
    public static RegisterSnapshot Register { get; } = Kept.With(content => content with
    {
        Holdings =
        [
            .. content.Holdings,
            Small.Holding("h-past", "cia", role: "stadsdirektor", to: new(2023, 12, 31)),
            Small.Holding("h-next", "bo", seat: "sspf/angered#skola", from: new(2027, 1, 1)) with { Absence = new Validity(new(2027, 2, 1), null) },
        ],
        Substitutions = [Kept.StandIn("s-1", "central#stadsdirektor", "bo", "anna"), Kept.StandIn("s-2", "lok#lokalpolisomradena", "cia", from: new(2027, 1, 1))],
    });

    // Mostly one that is there.
    private static Gen<string> Ids(Func<RegisterSnapshot, IEnumerable<string>> known) =>
        Gen.Frequency((6, Gen.Constant(0).SelectMany(_ => Gen.Elements(known(Register).ToArray()))), (1, Gen.OneOf(Text, Gen.Elements("x", "h-k1", "p-k1"))));

    private static Gen<T?> Maybe<T>(Gen<T> one)
        where T : class => Gen.OneOf(Gen.Constant((T?)null), one.Select(value => (T?)value));

    private static Gen<T?> MaybeOne<T>(Gen<T> one)
        where T : struct => Gen.OneOf(Gen.Constant((T?)null), one.Select(value => (T?)value));
}
