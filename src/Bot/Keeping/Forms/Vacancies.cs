using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The button that fills a vacant seat or role, for an answer that was about it.</summary>
internal static class Vacancies
{
    /// <summary>Whether the question is about who sits somewhere today.</summary>
    public static bool MayBeAbout(Question asked) =>
        asked.AsOf is null
        && asked is Question.WhoSits or Question.WhoHolds or Question.WhoCoordinates or Question.WhatIs { Entity.Kind: EntityKind.Role } or Question.NotInRegister { Matter: Matter.Name, Entity: not null };

    /// <returns>Null where nothing is vacant that this person may fill.</returns>
    public static ActButton? Button(RegisterSnapshot register, DateOnly today, Actor actor, Question asked, Language language)
    {
        var vacant = About(register, today, asked).Where(place => IsVacant(register, today, place) && IsTheirs(register, actor, place)).Distinct().Take(2).ToList();
        var title = PeopleTexts.In(language).AppointButton;
        return vacant switch
        {
            [] => null,
            [var only] => FormButtons.Opening(title, AppointForm.FormName, language, (AppointForm.Place, Placements.Value(only))),
            _ => FormButtons.Opening(title, AppointForm.FormName, language, (Narrowing.Field, Narrowing.Write(Named(asked)))),
        };
    }

    private static IEnumerable<EntityRef> Named(Question asked) => asked switch
    {
        Question.WhoHolds holds => holds.Roles.Select(EntityRef.To),
        Question.WhoSits { Roles: { } roles } sits => roles.Select(EntityRef.To).Prepend(sits.Group),
        _ => asked.Subject is { } subject ? [subject] : [],
    };

    private static IEnumerable<Placement> About(RegisterSnapshot register, DateOnly today, Question asked) => asked switch
    {
        Question.WhoHolds(var roles, null) => roles.SelectMany(role => OfRole(register, today, role)),
        Question.WhoHolds(var roles, { } group) => OfGroup(register, today, group).Where(one => one.Seat.Role is { } role && roles.Contains(role)).Select(one => PlaceOf(register, one.Seat)),
        Question.WhoSits(var group, _, var roles) => OfGroup(register, today, group).Where(one => roles is null || (one.Seat.Role is { } role && roles.Contains(role))).Select(one => PlaceOf(register, one.Seat)),
        Question.WhoCoordinates(var group) => OfGroup(register, today, group).Where(one => one.Seat.Function == SeatFunction.Coordinator).Select(one => PlaceOf(register, one.Seat))
            .Concat(register.RelationsTo(group).Where(relation => relation.Kind == RelationKind.Coordinates && relation.From.Kind == EntityKind.Role).SelectMany(relation => OfRole(register, today, new RoleId(relation.From.Id)))),
        { Subject: { Kind: EntityKind.Role } role } => OfRole(register, today, new RoleId(role.Id)),
        { Subject: { } group } => OfGroup(register, today, group).Select(one => PlaceOf(register, one.Seat)),
        _ => [],
    };

    private static IEnumerable<Placement> OfRole(RegisterSnapshot register, DateOnly today, RoleId id) =>
        register.Find(id) is not { } role ? []
        : Placements.IsHeldAsSuch(register, role) ? [new Placement.OfRole(id)]
        : register.Groups.SelectMany(group => Seats(group, today)).Where(one => one.Seat.Role == id).Select(one => new Placement.OfSeat(one.Seat.Id));

    private static IEnumerable<SeatInGroup> OfGroup(RegisterSnapshot register, DateOnly today, EntityRef group) => group.Kind switch
    {
        EntityKind.Group => register.Find(new GroupId(group.Id)) is { } one ? Seats(one, today) : [],
        EntityKind.Pattern => register.Groups.Where(one => one.Pattern is { } pattern && pattern.Value == group.Id).SelectMany(one => Seats(one, today)),
        _ => [],
    };

    private static IEnumerable<SeatInGroup> Seats(Group group, DateOnly today) =>
        group.Validity.Contains(today) ? group.Seats.Where(seat => seat.Validity.Contains(today)).Select(seat => new SeatInGroup(group, seat)) : [];

    private static Placement PlaceOf(RegisterSnapshot register, Seat seat) =>
        seat.Role is { } id && register.Find(id) is { } role && Placements.IsHeldAsSuch(register, role) ? new Placement.OfRole(id) : new Placement.OfSeat(seat.Id);

    private static bool IsVacant(RegisterSnapshot register, DateOnly today, Placement place) => place switch
    {
        Placement.OfRole(var role) => !register.HoldingsOf(role).Any(holding => holding.Validity.Contains(today)),
        Placement.OfSeat(var seat) => !register.HoldingsOf(seat).Any(holding => holding.Validity.Contains(today)),
        _ => false,
    };

    private static bool IsTheirs(RegisterSnapshot register, Actor actor, Placement place) => place switch
    {
        Placement.OfRole(var id) => register.Find(id) is { } role && actor.Keeping(register, role.Organisation),
        Placement.OfSeat(var id) => register.Find(id) is { } one && actor.Keeping(register, one.Seat.Organisation),
        _ => false,
    };
}
