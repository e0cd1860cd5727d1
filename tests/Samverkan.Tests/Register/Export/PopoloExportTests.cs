using System.Globalization;
using System.Text.Json;
using Samverkan.Register;
using Samverkan.Register.Export;
using Samverkan.Register.Export.Popolo;

namespace Samverkan.Tests.Register.Export;

public class PopoloExportTests
{
    private static readonly JsonElement Whole = Json(ExportScope.Whole(Peopled.Content));

    [Fact]
    public void Organisations_and_groups_are_organizations()
    {
        Assert.Equal(Goteborg.Content.Organisations.Count + new RegisterSnapshot(Goteborg.Content).Groups.Count, Whole.GetProperty("organizations").GetArrayLength());
        Assert.Equal("goteborgs-stad", One("organizations", "stadsledningskontoret").GetProperty("parent_id").GetString());
        Assert.Equal("strategic group", One("organizations", "central").GetProperty("classification").GetString());
        Assert.Equal("lundby", One("organizations", "bra/lundby").GetProperty("area_id").GetString());
    }

    [Fact]
    public void A_seat_is_a_post_of_its_group_and_a_role_one_of_its_organisation()
    {
        var seat = One("posts", Peopled.Kommunpolis.Value);

        Assert.Equal(("bra/lundby", "kommunpolis"), (seat.GetProperty("organization_id").GetString(), seat.GetProperty("label").GetString()));
        Assert.Equal("goteborgs-stad", One("posts", "stadsdirektor").GetProperty("organization_id").GetString());
    }

    [Fact]
    public void A_holding_is_a_membership_with_its_days_and_its_source()
    {
        var membership = One("memberships", "h-bo");

        Assert.Equal(
            ("bo", "bra/lundby", Peopled.Kommunpolis.Value, "2026-02-01", "2027-01-31"),
            (Text(membership, "person_id"), Text(membership, "organization_id"), Text(membership, "post_id"), Text(membership, "start_date"), Text(membership, "end_date")));
        var source = membership.GetProperty("sources")[0];
        Assert.True(Uri.IsWellFormedUriString(Text(source, "url"), UriKind.Absolute));
        Assert.Contains(Small.Cited[0].Quote, Text(source, "note"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_a_role_is_a_member_of_the_groups_where_it_sits()
    {
        var membership = One("memberships", "h-anna@central#stadsdirektor");

        Assert.Equal(("anna", "central"), (Text(membership, "person_id"), Text(membership, "organization_id")));
        Assert.False(membership.TryGetProperty("end_date", out _));
    }

    [Fact]
    public void A_substitute_is_a_membership_of_that_role()
    {
        var membership = One("memberships", "s-cia");

        Assert.Equal(("substitute", "cia", "2026-03-01"), (Text(membership, "role"), Text(membership, "person_id"), Text(membership, "start_date")));
    }

    [Fact]
    public void Every_id_that_something_points_at_is_there_and_no_id_is_there_twice()
    {
        HashSet<string> Ids(string list)
        {
            string[] ids = [.. Whole.GetProperty(list).EnumerateArray().Select(row => Text(row, "id"))];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            return [.. ids];
        }

        var (organizations, persons, posts, areas) = (Ids("organizations"), Ids("persons"), Ids("posts"), Ids("areas"));
        _ = Ids("memberships");
        Assert.All(Whole.GetProperty("memberships").EnumerateArray(), row =>
        {
            Assert.Contains(Text(row, "organization_id"), organizations);
            Assert.Contains(Text(row, "person_id"), persons);
            Assert.Contains(Text(row, "post_id"), posts);
        });
        Assert.All(Whole.GetProperty("posts").EnumerateArray(), row => Assert.Contains(Text(row, "organization_id"), organizations));
        Assert.All(Whole.GetProperty("organizations").EnumerateArray().Where(row => row.TryGetProperty("area_id", out _)), row => Assert.Contains(Text(row, "area_id"), areas));
    }

    [Fact]
    public void A_group_with_the_key_of_an_organisation_has_an_id_of_its_own()
    {
        var content = Peopled.Content with { Groups = [.. Peopled.Content.Groups, Small.Group("goteborgs-stad", Small.Seat("goteborgs-stad#a", "polisen"))] };
        var json = Json(ExportScope.Whole(content));

        Assert.Equal("group:goteborgs-stad", Text(json.GetProperty("posts").EnumerateArray().Single(post => Text(post, "id") == "goteborgs-stad#a"), "organization_id"));
    }

    [Fact]
    public void Nobody_with_protected_identity_and_no_directory_id_is_in_it()
    {
        var text = Written(ExportScope.Whole(Peopled.Content));

        Assert.DoesNotContain("emlig", text, StringComparison.Ordinal);
        Assert.DoesNotContain("3f2504e0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_group_has_only_what_belongs_to_it()
    {
        var json = Json(ExportScope.Of(Peopled.Content, "central") ?? throw new InvalidOperationException());

        Assert.Equal(["anna", "cia"], json.GetProperty("persons").EnumerateArray().Select(person => Text(person, "id")));
        Assert.All(json.GetProperty("posts").EnumerateArray().Where(post => Text(post, "id").Contains('#', StringComparison.Ordinal)), post => Assert.Equal("central", Text(post, "organization_id")));
        Assert.DoesNotContain(json.GetProperty("organizations").EnumerateArray(), row => Text(row, "id") == "lok");
    }

    private static JsonElement One(string list, string id) => Whole.GetProperty(list).EnumerateArray().Single(row => Text(row, "id") == id);

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? throw new InvalidOperationException(name);

    private static JsonElement Json(ExportScope scope)
    {
        using var document = JsonDocument.Parse(Written(scope));
        return document.RootElement.Clone();
    }

    private static string Written(ExportScope scope)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        PopoloExport.Write(scope, Language.Swedish, text);
        return text.ToString();
    }
}
