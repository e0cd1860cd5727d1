using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who sits on a group, how many, and whether somebody does.</summary>
internal static class MembersTeller
{
    private const int FewSeats = 5;

    public static Answer WhoSits(Telling t, Question.WhoSits asked)
    {
        if (t.Group(asked.Group) is not { } group)
        {
            return SocialTeller.OutOfScope(t);
        }

        var all = Seats.Of(t, group);
        var seats = all;
        if (asked.Roles is { } roles)
        {
            seats = [.. all.Where(seat => seat.Role is { } role && roles.Contains(role))];
            if (seats.Count == 0)
            {
                return DoesSit(t, new Question.DoesSit([.. roles.Select(EntityRef.To)], asked.Group));
            }
        }

        if (asked.Organisation is { } organisation)
        {
            var theirs = seats.Where(seat => Seats.ActsFor(t, seat, organisation) != asked.OfOthers).ToList();
            if (theirs.Count == 0 && asked.Roles is null)
            {
                return DoesSit(t, new Question.DoesSit([EntityRef.To(organisation)], asked.Group));
            }

            seats = theirs.Count > 0 ? theirs : seats;
        }

        return seats.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.SeatsNotStated, t.Named(asked.Group)), next: Next.Of(t, asked.Group, Phrase.AskMembers))
            : Listed(t, asked, group, seats, seats.Count < all.Count);
    }

    public static Answer DoesSit(Telling t, Question.DoesSit asked)
    {
        if (t.Group(asked.Group) is not { } group)
        {
            return SocialTeller.OutOfScope(t);
        }

        var seats = Seats.Of(t, group);
        if (asked.Who.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.NoSuchSeat, t.Named(asked.Group), Seats.List(t, seats)), citations: Seats.Citations(seats), next: Next.Of(t, asked.Group, Phrase.AskMembers));
        }

        var found = seats.Where(seat => asked.Who.Any(who => Seats.IsFor(t, seat, who))).ToList();
        var name = t.Named(asked.Group);
        var next = Next.Of(t, asked.Group, Phrase.AskCadence);
        if (found.Count > 0)
        {
            if (asked.Every && found is [{ OneOfSeveral: true }])
            {
                return t.Facts(t.Phrases.Say(Phrase.NotEvery, Seats.List(t, found), name), Seats.Citations(found), notes: [t.Phrases.Say(Phrase.OneNotNamed)], next: next);
            }

            // "X eller Y?" is answered with which, "alla X" with those who do.
            if (asked.Either || (asked.Every && !asked.Who.All(who => found.Exists(seat => Seats.IsFor(t, seat, who)))))
            {
                var those = Seats.List(t, found);
                return t.Facts(t.Phrases.SayOf(Several(found), Phrase.SitsFew, name, those, Phrases.Sentence(those)), Seats.Citations(found), next: next);
            }

            var organisation = asked.Who is [{ Kind: EntityKind.Organisation } one] && found.All(seat => seat.Role is not null || found.Count > 1) ? t.Named(one) : null;
            var headline = organisation is null
                ? t.Phrases.SayOf(Several(found), Phrase.YesSits, Seats.List(t, found), name)
                : t.Phrases.Say(Phrase.YesSitsFrom, organisation, name, Seats.List(t, found));
            IReadOnlyList<string> notes = found is [{ OneOfSeveral: true }] ? [t.Phrases.Say(Phrase.OneNotNamed)] : [];
            return t.Facts(headline, Seats.Citations(found), notes: notes, next: next);
        }

        var asker = asked.Who.Count > 1 && asked.Who[0].Kind == EntityKind.Role ? t.Phrases.List([.. asked.Who.Select(t.Short)], Phrase.Or) : t.Phrases.List([.. asked.Who.Select(t.Named)], Phrase.Or);
        var several = asked.Who.Count == 1 && t.IsPlural(asked.Who[0]);
        if (Coordination(t, asked) is { } coordinates)
        {
            return t.Facts(t.Phrases.Say(Phrase.CoordinatesButNoSeat, asker, name, Seats.List(t, seats)), coordinates.Sources.Concat(Seats.Citations(seats)), next: next);
        }

        if (group.MembersComplete && asked.Who.All(who => who.Kind == EntityKind.Organisation) && seats.Exists(seat => !seat.OrganisationStated))
        {
            return t.NotStated(t.Phrases.Say(Phrase.OrganisationNotStated, name), citations: Seats.Citations(seats), next: next);
        }

        if (!group.MembersComplete)
        {
            return t.NotStated(t.Phrases.Say(Phrase.SitNotStated, asker, name, Seats.List(t, seats)), citations: Seats.Citations(seats), next: next);
        }

        return seats.Count <= FewSeats
            ? t.Facts(t.Phrases.SayOf(several, Phrase.NoDoesNotSitOthers, asker, name, Seats.List(t, seats)), Seats.Citations(seats), next: next)
            : t.Facts(t.Phrases.SayOf(several, Phrase.NoDoesNotSit, asker, name), Seats.Citations(seats), next: next);
    }

    public static Answer HowMany(Telling t, Question.HowManySeats asked)
    {
        if (t.Group(asked.Group) is not { } group)
        {
            return SocialTeller.OutOfScope(t);
        }

        var seats = Seats.Of(t, group);
        if (asked.Organisation is { } organisation)
        {
            seats = [.. seats.Where(seat => Seats.ActsFor(t, seat, organisation))];
            if (seats.Count == 0)
            {
                return DoesSit(t, new Question.DoesSit([EntityRef.To(organisation)], asked.Group));
            }
        }

        var next = Next.Of(t, asked.Group, Phrase.AskCadence);
        if (Seats.Count(seats) is not { } count || !(group.MembersComplete || asked.Organisation is not null))
        {
            return t.NotStated(t.Phrases.Say(Phrase.SeatCountNotStated, t.Named(asked.Group), Seats.List(t, seats)), citations: Seats.Citations(seats), next: next);
        }

        var name = t.Named(asked.Group);
        var headline = asked.Organisation is { } from ? t.Phrases.Say(Phrase.SeatCountFrom, t.Named(EntityRef.To(from)), t.Phrases.Number(count), name, Seats.List(t, seats))
            : group.Names.Plural ? t.Phrases.Say(Phrase.PeopleCount, name, t.Phrases.Number(count))
            : Counted(t, name, count, seats);
        headline = asked.Believed is { } believed ? t.Phrases.Say(believed == count ? Phrase.Yes : Phrase.No, headline) : headline;
        return t.Facts(headline, Seats.Citations(seats), next: next);
    }

    private static Answer.Facts Listed(Telling t, Question.WhoSits asked, Group group, List<Seat> seats, bool some)
    {
        var name = t.Named(asked.Group);
        var next = Next.Of(t, asked.Group, Phrase.AskMembers);
        var held = seats.Select(seat => (Seat: seat, Occupancy: Occupancy.Of(t, seat))).ToList();
        var known = held.Exists(one => one.Occupancy.IsKnown);
        string[] notes = asked.Negated && group.MembersComplete ? [t.Phrases.Say(Phrase.OthersDoNot)] : some && seats is [{ OneOfSeveral: true }] ? [t.Phrases.Say(Phrase.OneNotNamed)] : group.MembersComplete || some ? [] : [t.Phrases.Say(Phrase.MembersOpen)];
        if (group.Names.Plural && seats.Count > 1 && seats.All(seat => seat.Role == seats[0].Role && seat.Role is not null))
        {
            var appointed = t.View.RelationsTo(asked.Group).Where(relation => relation.Kind == RelationKind.Appoints).ToList();
            var people = t.Phrases.Say(Phrase.PeopleCount, name, t.Phrases.Number(Seats.Count(seats) ?? seats.Count));
            var by = appointed.Count == 0 ? string.Empty : " " + Phrases.Sentence(t.Say(Phrase.AppointedBy, asked.Group, t.Phrases.List([.. appointed.Select(relation => t.Named(relation.From))])));
            return t.Facts(people + by, Seats.Citations(seats), known ? HolderRows(t, held) : [], notes, next);
        }

        if (known && seats.Count > 1)
        {
            var headline = Seats.Count(seats) is { } places ? Counted(t, name, places, seats) : t.Phrases.Say(Phrase.SitsMany, name);
            return t.Facts(headline, Seats.Citations(seats), HolderRows(t, held), notes, next);
        }

        if (seats.Count <= FewSeats || some)
        {
            var list = Seats.List(t, seats);
            var headline = some && asked.Organisation is { } organisation
                ? t.Phrases.Say(asked.OfOthers ? Phrase.SitsFromOthers : Phrase.SitsFromOrganisation, t.Named(EntityRef.To(organisation)), name, list)
                : t.Phrases.SayOf(Several(seats), Phrase.SitsFew, name, list, Phrases.Sentence(list));
            return t.Facts(headline, Seats.Citations(seats), notes: notes, next: next);
        }

        var rows = Seats.ByOrganisation(t, seats).Select(own => new AnswerRow(Phrases.Sentence(t.Short(EntityRef.To(own.Key))), Seats.List(t, [.. own]))).ToList();
        var first = Seats.Count(seats) is { } count ? Counted(t, name, count, seats) : t.Phrases.Say(Phrase.SitsMany, name);
        return t.Facts(first, Seats.Citations(seats), rows, notes, next);
    }

    private static bool Several(List<Seat> seats) => seats.Count > 1 || seats is [{ Names.Plural: true }];

    // Those who share a role of several seats are told once.
    private static IReadOnlyList<AnswerRow> HolderRows(Telling t, List<(Seat Seat, Occupancy Occupancy)> held) =>
        [.. held.Select(one => new AnswerRow(Phrases.Sentence(one.Seat.Names.Brief(t.Language)), one.Occupancy.Words(t))).DistinctBy(row => (row.Label, row.Value))];

    private static string Counted(Telling t, string name, int count, IReadOnlyList<Seat> seats)
    {
        var organisations = Seats.ByOrganisation(t, seats).ToList();
        return organisations.Count < 2 || seats.Any(seat => !seat.OrganisationStated)
            ? t.Phrases.Say(Phrase.SeatCount, name, t.Phrases.Number(count))
            : t.Phrases.Say(Phrase.SitsCounted, name, t.Phrases.Number(count), t.Phrases.List([.. organisations.Select(own => t.Phrases.Say(Phrase.FromSeat, t.Phrases.Number(Seats.Count(own) ?? 0), Seats.OrganisationName(t, own.Key)))]));
    }

    private static Relation? Coordination(Telling t, Question.DoesSit asked) => t.Selves(asked.Group).SelectMany(self => t.View.RelationsTo(self))
        .FirstOrDefault(relation => relation.Kind == RelationKind.Coordinates && asked.Who.Any(who => who == relation.From));
}
