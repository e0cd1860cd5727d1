using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class AppointTests
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);

    [Fact]
    public void Who_had_the_role_ends_the_day_before()
    {
        var after = Kept.Done(Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear));

        Assert.Equal(new Validity(new(2024, 1, 1), new(2026, 12, 31)), after.Holding("h-anna").Validity);
        Assert.Equal((Kept.Cia, new Validity(NewYear, null)), (after.Holding("h-k1").Person, after.Holding("h-k1").Validity));
    }

    [Fact]
    public void The_new_row_says_who_entered_it_when_and_by_what_decision()
    {
        var holding = Kept.Done(Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear)).Holding("h-k1");

        Assert.Equal((Kept.Today, "KS 2026-7", 1), (holding.Appointed, holding.Decision, holding.Version));
        Assert.Equal(new Verification(Kept.Today, "anna"), holding.LastVerified);
        Assert.Equal(new Citation(new SourceId("samverkansregistret"), "2026-11-22", "KS 2026-7"), Assert.Single(holding.Sources));
    }

    [Fact]
    public void The_row_that_ends_is_a_version_older_and_vouched_for()
    {
        var ended = Kept.Done(Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear)).Holding("h-anna");

        Assert.Equal((2, new Verification(Kept.Today, "anna")), (ended.Version, ended.LastVerified));
    }

    [Fact]
    public void Told_twice_it_makes_the_same_rows()
    {
        var act = new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("Eva Ny"), NewYear, null, null);

        Assert.Equal(Described.Of(Kept.Edits(act)), Described.Of(Kept.Edits(act)));
        Assert.Contains("p-k1", Kept.Edits(act).Select(edit => edit.Row.Id));
    }

    [Fact]
    public void Done_and_told_again_it_is_refused() =>
        Assert.Contains("redan", Kept.Refused(Kept.AppointToSeat("bra/angered#samordnare", Kept.Bo, NewYear), Kept.Done(Kept.AppointToSeat("bra/lundby#samordnare", Kept.Cia, NewYear))).Message.Sv, StringComparison.Ordinal);

    [Fact]
    public void Somebody_new_is_entered_by_name_with_single_spaces()
    {
        var after = Kept.Done(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("  Eva   Ny ", " eva.ny@example.org "), NewYear, null, " "));

        Assert.Equal(("Eva Ny", "eva.ny@example.org"), (after.Find(new PersonId("p-k1"))?.Name, after.Find(new PersonId("p-k1"))?.Address));
        Assert.Null(after.Holding("h-k1").Decision);
        Assert.Equal("Göteborgs Stad", after.Holding("h-k1").Sources[0].Quote);
    }

    [Fact]
    public void Somebody_the_directory_knows_is_the_person_of_the_register()
    {
        var after = Kept.Done(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("A. P.", objectId: Kept.ObjectId), NewYear, null, null));

        Assert.Equal(Kept.Anna, after.Holding("h-k1").Person);
        Assert.Equal(Kept.Content.Persons.Count, after.Content.Persons.Count);
    }

    [Fact]
    public void Somebody_who_had_left_is_back()
    {
        var left = Kept.With(content => content with
        {
            Persons = [.. content.Persons.Select(person => person.Id == Kept.Anna ? person with { Validity = new Validity(null, new(2026, 1, 1)) } : person)],
            Holdings = [],
        });

        var after = Kept.Done(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("Anna Prov", objectId: Kept.ObjectId), NewYear, null, null), left);

        Assert.Null(after.Find(Kept.Anna)?.Validity.To);
        Assert.Equal(Kept.Anna, after.Holding("h-k1").Person);
    }

    [Fact]
    public void A_name_that_is_there_is_asked_about()
    {
        var act = new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("bo  TEST"), NewYear, null, null);

        Assert.Contains("Bo Test", Kept.Refused(act).Message.Sv, StringComparison.Ordinal);
        Assert.Equal("p-k1", Kept.Done(act with { Person = Kept.Named("Bo Test", another: true) }).Holding("h-k1").Person.Value);
    }

    [Fact]
    public void Two_of_one_name_with_directory_ids_of_their_own_are_two() =>
        Assert.Equal("p-k1", Kept.Done(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("Anna Prov", objectId: Kept.OtherId), NewYear, null, null)).Holding("h-k1").Person.Value);

    [Fact]
    public void A_protected_name_is_not_given_away() =>
        Assert.Equal("p-k1", Kept.Done(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("Dold Hemlig"), NewYear, null, null)).Holding("h-k1").Person.Value);

    [Fact]
    public void A_protected_holder_is_not_named_by_a_refusal()
    {
        var problem = Kept.Refused(
            Kept.AppointToRole("polisomradeschef", Kept.Cia, NewYear),
            Kept.With(content => content with { Holdings = [Small.Holding("h", "hidden", role: "polisomradeschef", from: new(2027, 2, 1))] }));

        Assert.StartsWith("Någon", problem.Message.Sv, StringComparison.Ordinal);
        Assert.Equal(nameof(Act.Appoint.To), problem.Field);
    }

    [Fact]
    public void Dates_the_wrong_way_round_are_refused() =>
        Assert.Equal(nameof(Act.Appoint.To), Kept.Refused(Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear, new(2026, 12, 31))).Field);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0206-05-01")]
    [InlineData("9999-12-31")]
    public void A_year_that_nobody_means_is_refused(string day) =>
        Assert.Contains("1900", Kept.Refused(Kept.AppointToRole("stadsdirektor", Kept.Cia, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Remedy.Sv, StringComparison.Ordinal);

    [Theory]
    [InlineData("ingen")]
    [InlineData("")]
    public void An_unknown_role_seat_or_person_is_refused(string id)
    {
        Assert.Equal(nameof(Act.Appoint.Place), Kept.Refused(Kept.AppointToRole(id, Kept.Cia, NewYear)).Field);
        Assert.Equal(nameof(Act.Appoint.Place), Kept.Refused(Kept.AppointToSeat(id, Kept.Cia, NewYear)).Field);
        Assert.Equal(nameof(Act.Appoint.Person), Kept.Refused(Kept.AppointToRole("stadens-samordnare", new PersonId(id), NewYear)).Field);
    }

    [Fact]
    public void A_seat_of_a_pattern_is_in_no_group() => Assert.Equal(nameof(Act.Appoint.Place), Kept.Refused(Kept.AppointToSeat("bra#samordnare", Kept.Cia, NewYear)).Field);

    [Fact]
    public void A_seat_of_a_group_that_a_pattern_makes_is_filled_and_the_group_stays_its_patterns()
    {
        var after = Kept.Done(Kept.AppointToSeat("sspf/angered#skola", Kept.Cia, NewYear));

        Assert.Equal("sspf/angered#skola", after.Holding("h-k1").Seat?.Value);
        Assert.Equal(Kept.Content.Groups.Count, after.Content.Groups.Count);
    }

    [Fact]
    public void Whoever_has_the_place_already_is_not_put_there_twice()
    {
        Assert.Contains("1 januari 2024", Kept.Refused(Kept.AppointToRole("stadsdirektor", Kept.Anna, NewYear)).Message.Sv, StringComparison.Ordinal);
        Assert.Equal(nameof(Act.Appoint.Person), Kept.Refused(Kept.AppointToSeat("central#stadsdirektor", Kept.Anna, NewYear)).Field);
    }

    [Fact]
    public void On_a_seat_of_a_role_that_somebody_has_nobody_else_is_put() =>
        Assert.Contains("Tillsätt rollen", Kept.Refused(Kept.AppointToSeat("central#stadsdirektor", Kept.Cia, NewYear)).Remedy.Sv, StringComparison.Ordinal);

    [Fact]
    public void A_role_with_two_places_takes_two_and_asks_who_leaves_for_a_third()
    {
        var one = Kept.Done(Kept.AppointToRole("processledare", Kept.Anna, NewYear), key: "k1");
        var two = Kept.Done(Kept.AppointToRole("processledare", Kept.Bo, NewYear), one, "k2");
        var third = Kept.AppointToRole("processledare", Kept.Cia, new(2027, 6, 1));

        Assert.Null(two.Holding("h-k1").Validity.To);
        var problem = Assert.Single(Assert.IsType<ActOutcome.Refused>(Acting.Plan(two, third, Kept.Context("k3"))).Problems);
        Assert.Equal((nameof(Act.Appoint.Replaces), "Alla 2 platser är upptagna då."), (problem.Field, problem.Message.Sv));

        var three = Kept.Done(third with { Replaces = new HoldingId("h-k2") }, two, "k3");
        Assert.Equal((null, new DateOnly(2027, 5, 31)), (three.Holding("h-k1").Validity.To, three.Holding("h-k2").Validity.To));
    }

    [Fact]
    public void Two_who_follow_each_other_take_one_of_two_places()
    {
        var register = Kept.Holding(
            Small.Holding("first", "anna", role: "processledare", to: new(2027, 3, 31)),
            Small.Holding("second", "bo", role: "processledare", from: new(2027, 4, 1)));

        Assert.Equal(new Validity(NewYear, null), Kept.Done(Kept.AppointToRole("processledare", Kept.Cia, NewYear), register).Holding("h-k1").Validity);
    }

    [Fact]
    public void A_successor_who_is_there_already_is_told_of()
    {
        var register = Kept.With(content => content with { Holdings = [Small.Holding("now", "anna", role: "stadsdirektor", to: new(2027, 3, 31)), Small.Holding("next", "bo", role: "stadsdirektor", from: new(2027, 4, 1))] });

        var problem = Kept.Refused(Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear), register);

        Assert.Equal((nameof(Act.Appoint.To), "Bo Test har platsen från 1 april 2027."), (problem.Field, problem.Message.Sv));
        var after = Kept.Done(Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear, new(2027, 3, 31)), register);
        Assert.Equal((new DateOnly(2026, 12, 31), NewYear), (after.Holding("now").Validity.To, after.Holding("h-k1").Validity.From));
    }

    [Fact]
    public void Somebody_appointed_for_a_while_takes_nobodys_place_for_good_unless_that_is_said()
    {
        var act = Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear, new(2027, 3, 31));

        var problem = Kept.Refused(act);

        Assert.Equal((nameof(Act.Appoint.Replaces), "Anna Prov har platsen även efter 31 mars 2027."), (problem.Field, problem.Message.Sv));
        Assert.Equal(new(2026, 12, 31), Kept.Done(act with { Replaces = new HoldingId("h-anna") }).Holding("h-anna").Validity.To);
    }

    [Fact]
    public void A_time_in_the_past_ends_nobody_who_is_there_today() =>
        Assert.Equal(nameof(Act.Appoint.Replaces), Kept.Refused(Kept.AppointToRole("stadsdirektor", Kept.Cia, new(2025, 1, 1), new(2025, 6, 30), replaces: "h-anna")).Field);

    [Fact]
    public void A_time_in_the_past_when_nobody_was_there_is_entered()
    {
        var after = Kept.Done(Kept.AppointToRole("stadsdirektor", Kept.Cia, new(2022, 1, 1), new(2023, 12, 31)));

        Assert.Null(after.Holding("h-anna").Validity.To);
        Assert.Equal("h-k1", after.AsOf(new(2023, 5, 5)).HoldingsOf(after.Find(new SeatId("central#stadsdirektor"))!.Seat).Single().Id.Value);
    }

    [Fact]
    public void Nobody_takes_a_place_before_whoever_has_it_came() =>
        Assert.Equal(nameof(Act.Appoint.From), Kept.Refused(Kept.AppointToRole("stadsdirektor", Kept.Cia, new(2024, 1, 1), replaces: "h-anna")).Field);

    [Fact]
    public void Representatives_are_as_many_as_there_are() =>
        Assert.Null(Kept.Done(Kept.AppointToSeat("lok#lokalpolisomradena", Kept.Cia, NewYear)).Holding("h-bo").Validity.To);

    [Fact]
    public void Whoever_is_replaced_has_the_place() =>
        Assert.Equal(nameof(Act.Appoint.Replaces), Kept.Refused(Kept.AppointToSeat("lok#lokalpolisomradena", Kept.Cia, NewYear, replaces: "h-anna")).Field);

    [Fact]
    public void A_group_and_a_seat_that_end_leave_room_until_the_earlier_of_the_two()
    {
        var closing = Kept.With(content => content with
        {
            Groups =
            [
                .. content.Groups.Select(group => group.Id.Value != "central" ? group : group with
                {
                    Validity = new Validity(null, new(2027, 12, 31)),
                    Seats = [.. group.Seats.Select(seat => seat with { Validity = new Validity(null, new(2027, 6, 30)) })],
                }),
            ],
        });

        var problem = Kept.Refused(Kept.AppointToSeat("central#stadsdelsdirektor", Kept.Cia, new(2027, 7, 1)), closing);

        Assert.Contains("till och med 30 juni 2027", problem.Remedy.Sv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Eva 850709-9805")]
    [InlineData("Eva\nNy")]
    [InlineData("\u202e")]
    [InlineData("Eva \ud83d Ny")]
    [InlineData(" ")]
    public void A_name_with_what_may_not_stand_there_is_refused(string name) =>
        Assert.Equal(nameof(Act.Appoint.Person), Kept.Refused(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named(name), NewYear, null, null)).Field);

    [Fact]
    public void What_hides_in_a_name_is_left_out() =>
        Assert.Equal("Eva Ny", Kept.Done(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("Eva \u202eN\u200by\ufeff"), NewYear, null, null)).Find(new PersonId("p-k1"))?.Name);

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        Assert.Contains("120", Kept.Refused(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named(new string('a', 121)), NewYear, null, null)).Message.Sv, StringComparison.Ordinal);
        Assert.Equal(nameof(Act.Appoint.Decision), Kept.Refused(Kept.AppointToRole("stadens-samordnare", Kept.Cia, NewYear) with { Decision = new string('a', 501) }).Field);
    }

    [Theory]
    [InlineData("eva")]
    [InlineData("Eva Ny <eva@example.org>")]
    [InlineData("850709-9805@example.org")]
    public void What_is_no_address_is_refused(string address) =>
        Assert.Equal(nameof(Act.Appoint.Person), Kept.Refused(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), Kept.Named("Eva Ny", address), NewYear, null, null)).Field);

    [Fact]
    public void A_directory_id_without_a_tenant_is_refused() =>
        Assert.Contains("tenant", Kept.Refused(new Act.Appoint(new Placement.OfRole(new RoleId("stadens-samordnare")), new Appointee.Named("Eva Ny", null, null, Kept.OtherId), NewYear, null, null)).Remedy.Sv, StringComparison.Ordinal);
}
