using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Export;
using Samverkan.Register.Model;
using Samverkan.Register.Roster;
using Samverkan.Tests.Register.Yaml;

namespace Samverkan.Tests.Register.Export;

public class RosterExportTests
{
    private static readonly Source Source = new(new SourceId("lista"), new Localized("Lista", "List"), null, null);

    [Fact]
    public void A_holding_is_a_row_that_says_where_who_and_when()
    {
        var lines = Lines(Peopled.Content);

        Assert.Equal("grupp;plats;roll;benämning;namn;personnyckel;katalog-id;tenant;från;till;beslut", lines[0]);
        Assert.Equal(";;stadsdirektor;stadsdirektör;Anna Ek;anna;3f2504e0-4f89-41d3-9a0c-0305e82c3301;11111111-2222-3333-4444-555555555555;2026-01-01;;KS 2024-01", lines[1]);
        Assert.Equal("BRÅ Lundby;bra/lundby#kommunpolis;;kommunpolis;Bo <b>Alm</b> & Co;bo;;;2026-02-01;2027-01-31;KS 2024-01", lines[3]);
    }

    [Fact]
    public void The_file_says_that_it_is_UTF_8() => Assert.StartsWith("\ufeff", Csv(Peopled.Content), StringComparison.Ordinal);

    [Fact]
    public void Nobody_with_protected_identity_is_in_it() => Assert.DoesNotContain("emlig", Csv(Peopled.Content), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void Reading_it_back_changes_nothing(Language language) => Assert.True(ReadBack(Csv(Peopled.Content, language), Peopled.Content).IsEmpty);

    [Fact]
    public void Reading_it_back_changes_nothing_whatever_the_register_holds() => Prop.ForAll(Registers.Arbitrary, content =>
        Assert.True(ReadBack(Csv(content), content).IsEmpty)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_day_and_the_decision_beside_it_are_no_identity_number()
    {
        var holding = Peopled.Content.Holdings[0] with { Validity = new(new(2026, 1, 1), new(2027, 6, 19)), Decision = "1_000" };
        var content = Peopled.Content with { Holdings = [holding] };

        Assert.True(ReadBack(Csv(content), content).IsEmpty);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+46 31 000")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("''+1")]
    [InlineData("\uff1dcmd")]
    [InlineData("'t Hooft")]
    [InlineData("a;b\"c\"\nd")]
    public void A_decision_is_no_formula_to_a_spreadsheet_and_is_read_as_it_was(string decision)
    {
        var holding = Peopled.Content.Holdings[0] with { Decision = decision };
        var csv = Csv(Peopled.Content with { Holdings = [holding] });

        var cell = csv[(csv.LastIndexOf("2026-01-01;;", StringComparison.Ordinal) + 12)..].TrimStart('"');
        Assert.DoesNotContain(cell[0], "=+-@\t\r\uff1d");
        Assert.Equal(decision, Assert.Single(ReadBack(csv, Peopled.Content with { Holdings = [] }).NewHoldings).Decision);
    }

    [Fact]
    public void Two_people_of_one_name_are_told_apart_by_their_keys()
    {
        var content = Goteborg.Content with
        {
            Persons = [Small.Person("a", "Anna Ek"), Small.Person("b", "Anna Ek")],
            Holdings = [Small.Holding("h", "b", role: "stadsdirektor", from: new(2026, 1, 1))],
        };

        Assert.True(ReadBack(Csv(content), content).IsEmpty);
        Assert.Equal("b", Assert.Single(ReadBack(Csv(content), content with { Holdings = [] }).NewHoldings).Person.Value);
    }

    [Fact]
    public void One_group_has_the_holders_of_its_seats_and_of_the_roles_that_sit_there()
    {
        Assert.Equal(["anna", "cia"], Lines(Peopled.Content, "central").Skip(1).Select(line => line.Split(';')[5]));
        Assert.Equal(["bo"], Lines(Peopled.Content, "bra/lundby").Skip(1).Select(line => line.Split(';')[5]));
        Assert.Equal(["bo"], Lines(Peopled.Content, "bra").Skip(1).Select(line => line.Split(';')[5]));
    }

    [Theory]
    [InlineData("namn;personnyckel;roll\nAnna Ek;ann;stadsdirektör\n", "Personnyckeln finns inte")]
    [InlineData("namn;personnyckel;roll\nAnna Lind;anna;stadsdirektör\n", "ett annat namn")]
    [InlineData("namn;personnyckel;roll;katalog-id\nAnna Ek;anna;stadsdirektör;9b2f7c1e-8d3a-4c55-b0a6-6f1e2d3c4b5a\n", "ett annat katalog-id")]
    [InlineData("namn;roll\nAnna\u0007 Ek;stadsdirektör\n", "styrtecken")]
    public void A_key_that_does_not_fit_its_row_is_refused(string csv, string message)
    {
        var finding = Assert.Single(Assert.IsType<RosterReading.Rejected>(RosterCsv.Read(Encoding.UTF8.GetBytes(csv), Source, Peopled.Content)).Findings);

        Assert.Equal(2, finding.Line);
        Assert.Contains(message, finding.Message.Sv, StringComparison.Ordinal);
    }

    private static RosterPlan ReadBack(string csv, RegisterContent content) => RosterCsv.Read(Encoding.UTF8.GetBytes(csv), Source, content) switch
    {
        RosterReading.Planned planned => planned.Plan,
        RosterReading.Rejected rejected => throw new InvalidOperationException($"{string.Join('\n', rejected.Findings)}\n{csv}"),
        _ => throw new InvalidOperationException(),
    };

    private static string[] Lines(RegisterContent content, string? group = null) => Csv(content, group: group).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Csv(RegisterContent content, Language language = Language.Swedish, string? group = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        RosterExport.Write((group is null ? ExportScope.Whole(content) : ExportScope.Of(content, group)) ?? throw new InvalidOperationException(group), language, text);
        return text.ToString();
    }
}
