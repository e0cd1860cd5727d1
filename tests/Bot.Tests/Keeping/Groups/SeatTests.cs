namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class SeatTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    [Fact]
    public async Task A_coordinator_adds_a_seat_of_the_own_organisation_and_it_is_answered_with_its_source()
    {
        await kept.AddGroupAsync("Hamngruppen");
        var form = await kept.OpenAsync(kept.OfCity, "ny plats i Hamngruppen");
        Assert.Equal("hamngruppen", form.Value("Group"));
        Assert.DoesNotContain("polisområde Storgöteborg", form.Choices("Organisation"));

        var look = await kept.ClickAsync(kept.OfCity, form, GroupsBot.Look, new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "representanter för hamnen", ["Function"] = "Representative", ["Places"] = "" });
        Assert.Contains("antal inte bestämt", look.Text, StringComparison.Ordinal);
        await kept.ClickAsync(kept.OfCity, look, GroupsBot.Save);

        var answer = await kept.AskAsync("vem sitter i Hamngruppen?");
        Assert.Contains("representanter för hamnen", answer, StringComparison.Ordinal);
        Assert.Contains("Samverkansregistret, 2026-11-22", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_without_a_name_of_its_own_is_called_as_its_role()
    {
        await kept.AddGroupAsync("Vaktgruppen");
        await kept.SaveAsync(kept.OfPolice, "ny plats i Vaktgruppen", new() { ["Organisation"] = "polisomrade-storgoteborg", ["Role"] = "kommunpolis" });

        Assert.Contains("kommunpolis", await kept.AskAsync("vem sitter i Vaktgruppen?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_of_the_other_organisation_can_only_be_proposed()
    {
        await kept.AddGroupAsync("Bogruppen");

        var look = await kept.LookAsync(
            kept.OfCity,
            "ny plats i Bogruppen",
            new() { ["Name"] = "utredare" },
            data => data["Organisation"] = "polisomrade-storgoteborg");

        Assert.DoesNotContain(GroupsBot.Save, look.ButtonTitles);
        Assert.Contains(GroupsBot.Propose, look.ButtonTitles);
    }

    [Fact]
    public async Task The_saving_click_of_one_organisation_is_refused_to_the_other()
    {
        await kept.AddGroupAsync("Torggruppen");
        var look = await kept.LookAsync(kept.OfPolice, "ny plats i Torggruppen", new() { ["Organisation"] = "polisomrade-storgoteborg", ["Name"] = "områdespolis" });

        await kept.ClickAsync(kept.OfCity, look, GroupsBot.Save);
        await kept.ClickAsync(kept.Anyone, look, GroupsBot.Save);
        await kept.ClickAsync(kept.OfCity, look, GroupsBot.Save, tamper: data => data["Organisation"] = "goteborgs-stad");

        Assert.DoesNotContain("områdespolis", await kept.AskAsync("vem sitter i Torggruppen?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_is_changed_from_what_stands_there()
    {
        await kept.AddGroupAsync("Parkgruppen");
        await kept.SaveAsync(kept.OfCity, "ny plats i Parkgruppen", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "parkvärd", ["NameEn"] = "park host" });

        var form = await kept.OpenAsync(kept.OfCity, "ändra plats i Parkgruppen");
        Assert.Equal(("parkvärd", "park host", "Member", "1"), (form.Value("Name"), form.Value("NameEn"), form.Value("Function"), form.Value("Places")));
        var look = await kept.ClickAsync(kept.OfCity, form, GroupsBot.Look, new() { ["Name"] = "parkvärdar", ["Places"] = "3" });
        await kept.ClickAsync(kept.OfCity, look, GroupsBot.Save);

        Assert.Contains("parkvärdar", await kept.AskAsync("vem sitter i Parkgruppen?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_seat_is_asked_first_where_several_are_meant()
    {
        var first = await kept.OpenAsync(kept.OfPolice, "ändra plats i centrala gruppen");
        Assert.Equal(["Seat"], first.FieldIds());
        Assert.Contains("Polisområdeschef, Central strategisk samverkansgrupp", first.Choices("Seat"));
        Assert.DoesNotContain("Stadsdirektör, Central strategisk samverkansgrupp", first.Choices("Seat"));

        var second = await kept.ClickAsync(kept.OfPolice, first, "Fortsätt", new() { ["Seat"] = "central#polisomradeschef" });

        Assert.Equal(["Name", "NameEn", "Function", "Places"], second.FieldIds());
        Assert.Equal("polisområdeschef", second.Value("Name"));
    }

    [Fact]
    public async Task What_was_left_empty_stays_empty_on_the_way_back()
    {
        await kept.AddGroupAsync("Brogruppen");
        await kept.SaveAsync(kept.OfCity, "ny plats i Brogruppen", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "brovakt", ["NameEn"] = "bridge guard" });
        var look = await kept.LookAsync(kept.OfCity, "ändra plats i Brogruppen", new() { ["NameEn"] = "", ["Places"] = "" });

        var back = await kept.ClickAsync(kept.OfCity, look, "Ändra");

        Assert.Equal(("brovakt", "", ""), (back.Value("Name"), back.Value("NameEn") ?? "", back.Value("Places") ?? ""));
    }

    [Fact]
    public async Task An_ended_seat_is_no_longer_answered()
    {
        await kept.AddGroupAsync("Tunnelgruppen", ("From", "2026-01-01"));
        await kept.SaveAsync(kept.OfCity, "ny plats i Tunnelgruppen", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "tunnelchef", ["From"] = "2026-02-01" });
        Assert.Contains("tunnelchef", await kept.AskAsync("vem sitter i Tunnelgruppen?"), StringComparison.Ordinal);

        await kept.SaveAsync(kept.OfCity, "ta bort plats i Tunnelgruppen", new() { ["LastDay"] = "2026-11-21" });

        Assert.DoesNotContain("tunnelchef", await kept.AskAsync("vem sitter i Tunnelgruppen?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_day_before_the_first_is_said_at_the_field()
    {
        await kept.AddGroupAsync("Kajgruppen", ("From", "2026-01-01"));
        await kept.SaveAsync(kept.OfCity, "ny plats i Kajgruppen", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "kajvakt", ["From"] = "2026-10-01" });

        var card = await kept.LookAsync(kept.OfCity, "ta bort plats i Kajgruppen", new() { ["LastDay"] = "2026-09-01" });

        Assert.NotNull(card.Problem("LastDay"));
        Assert.Equal("2026-09-01", card.Value("LastDay"));
    }

    [Theory]
    [InlineData("Places", "0")]
    [InlineData("Places", "2.5")]
    [InlineData("Places", "101")]
    [InlineData("Organisation", "marsianerna")]
    [InlineData("Role", "kung")]
    [InlineData("Function", "Kung")]
    [InlineData("Group", "finns-inte")]
    [InlineData("Name", "")]
    [InlineData("From", "2027-13-01")]
    public async Task What_is_wrong_is_said_at_the_field(string field, string value)
    {
        var card = await kept.LookAsync(
            kept.Administrator,
            "ny plats i LÖK-nätverket",
            new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "utvecklare", ["NameEn"] = "developer" },
            data => (data[field], data["NameEn"]) = (value, field == "Name" ? "" : "developer"));

        Assert.NotNull(card.Problem(field));
        Assert.Equal(field == "Name" ? "" : "developer", card.Value("NameEn") ?? "");
    }

    [Fact]
    public async Task A_seat_in_a_group_that_a_pattern_makes_is_in_that_group_alone()
    {
        var look = await kept.LookAsync(kept.OfCity, "ny plats i SSPF Lundby", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "fältsekreterare" });
        Assert.Contains("fältsekreterare", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SSPF-koordinator", look.Text, StringComparison.Ordinal);
        await kept.ClickAsync(kept.OfCity, look, GroupsBot.Save);

        var answer = await kept.AskAsync("vem sitter i SSPF Lundby?");
        Assert.Contains("fältsekreterare", answer, StringComparison.Ordinal);
        Assert.Contains("Samverkansregistret, 2026-11-22", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("fältsekreterare", await kept.AskAsync("vem sitter i SSPF Angered?"), StringComparison.Ordinal);
        Assert.Contains("SSPF-koordinator", await kept.AskAsync("vem sitter i SSPF Lundby?"), StringComparison.Ordinal);
    }
}
