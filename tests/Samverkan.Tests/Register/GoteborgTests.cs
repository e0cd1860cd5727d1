using Samverkan.Register.Model;

namespace Samverkan.Tests.Register;

public class GoteborgTests
{
    private static readonly string[] Districts =
    [
        "angered", "askim-frolunda-hogsbo", "centrum", "lundby", "majorna-linne", "norra-hisingen", "vastra-goteborg", "vastra-hisingen", "orgryte-harlanda", "ostra-goteborg",
    ];

    private static readonly string[] Patterns = ["bra", "ledningsforum", "sspf"];

    [Fact]
    public void There_are_35_groups() => Assert.Equal(35, Goteborg.Snapshot.Groups.Count);

    [Fact]
    public void Every_district_has_a_council_a_management_forum_and_SSPF()
    {
        var expected = Patterns.SelectMany(pattern => Districts.Select(district => $"{pattern}/{district}"));

        Assert.Equal(expected, Goteborg.Snapshot.Groups.Where(group => group.Pattern is not null).Select(group => group.Id.Value));
    }

    [Fact]
    public void The_central_group_has_nine_seats_six_of_the_city_and_three_of_the_police()
    {
        var seats = Group("central").Seats;

        Assert.Equal(9, seats.Count);
        Assert.Equal(6, seats.Count(seat => seat.Organisation.Value == "goteborgs-stad"));
        Assert.Equal(3, seats.Count(seat => seat.Organisation.Value == "polisomrade-storgoteborg"));
    }

    [Theory]
    [InlineData("central")]
    [InlineData("kunskaps-och-analysteam")]
    [InlineData("lok")]
    [InlineData("processledarna")]
    public void A_group_the_source_lists_in_full_is_known_to_be_complete(string group) => Assert.True(Group(group).MembersComplete);

    [Theory]
    [InlineData("sig")]
    [InlineData("bra/angered")]
    [InlineData("ledningsforum/angered")]
    [InlineData("sspf/angered")]
    public void A_group_the_source_does_not_list_in_full_is_not(string group) => Assert.False(Group(group).MembersComplete);

    [Theory]
    [InlineData("kunskaps-och-analysteam")]
    [InlineData("processledarna")]
    [InlineData("sig")]
    [InlineData("sspf/lundby")]
    [InlineData("bra/lundby")]
    [InlineData("ledningsforum/lundby")]
    public void How_often_other_groups_meet_is_not_stated(string group) => Assert.IsType<Fact<Cadence>.NotStated>(Group(group).Cadence);

    [Fact]
    public void A_group_of_a_district_is_named_after_it()
    {
        Assert.Equal("BRÅ Örgryte-Härlanda", Group("bra/orgryte-harlanda").Names.Name.Sv);
        Assert.Equal("Management forum Angered", Group("ledningsforum/angered").Names.Name.En);
        Assert.Equal("SSPF Majorna-Linné", Group("sspf/majorna-linne").ChannelName);
    }

    [Fact]
    public void A_group_of_a_district_cites_the_source_of_the_districts_too() =>
        Assert.Contains(Group("sspf/lundby").Sources, citation => citation.Source.Value == "stadsdelar-2011");

    [Fact]
    public void The_seats_of_a_district_group_have_ids_of_their_own() =>
        Assert.Equal(["bra/lundby#samordnare", "bra/lundby#kommunpolis"], Group("bra/lundby").Seats.Select(seat => seat.Id.Value));

    [Fact]
    public void A_seat_without_a_name_has_its_roles() =>
        Assert.Equal("polisområdeschef", Group("central").Seats[6].Names.Name.Sv);

    [Fact]
    public void Social_intervention_groups_are_not_merged_with_SIG()
    {
        var term = Goteborg.Snapshot.Find(new TermId("sociala-insatsgrupper"));

        Assert.Null(term?.LeadsTo);
        Assert.Contains("säger inte om de är samma sak", term?.Meaning.Sv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nordost")]
    [InlineData("centrum-2021")]
    [InlineData("hisingen")]
    [InlineData("sydvast")]
    public void The_areas_since_2021_say_that_the_source_is_older(string term) =>
        Assert.Contains("före 2021", Goteborg.Snapshot.Find(Goteborg.Snapshot.Find(new TermId(term))?.Sources[0].Source ?? default)?.Remark?.Sv, StringComparison.Ordinal);

    [Fact]
    public void No_purpose_is_longer_than_140_characters()
    {
        var purposes = Goteborg.Snapshot.Groups.Select(group => group.Purpose).OfType<Fact<Localized>.Stated>().Select(purpose => purpose.Value);

        Assert.All(purposes, purpose => Assert.InRange(Math.Max(purpose.Sv.Length, purpose.En.Length), 1, 140));
    }

    private static Group Group(string id) => Goteborg.Snapshot.Find(new GroupId(id)) ?? throw new KeyNotFoundException(id);
}
