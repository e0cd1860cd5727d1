using System.Text;
using Samverkan.Register;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;
using Samverkan.Register.Roster;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register.Roster;

public class RosterCsvTests
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";
    private const string Anna = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    private const string Bo = "9b2f7c1e-8d3a-4c55-b0a6-6f1e2d3c4b5a";

    private static readonly Source Source = new(new SourceId("lista-2026-11"), new Localized("Namnlista november 2026", "Roster November 2026"), null, null);

    [Theory]
    [InlineData("roll;namn;katalog-id;från;till;tenant", ';')]
    [InlineData("role,name,directory id,from,to,tenant", ',')]
    [InlineData("Roll;Namn;Objekt-ID;Fr.o.m.;T.o.m.;Tenant ID", ';')]
    [InlineData("ROLE\tNAME\tDIRECTORY ID\tFROM\tTO\tTENANT", '\t')]
    public void Headers_are_read_in_Swedish_and_English_and_with_any_of_the_separators(string header, char separator)
    {
        var plan = Planned($"{header}\n{string.Join(separator, "stadsdirektör", "Anna Ek", Anna, "2026-01-01", "2027-12-31", Tenant)}\n");

        var person = Assert.Single(plan.NewPersons);
        var holding = Assert.Single(plan.NewHoldings);
        Assert.Equal(("Anna Ek", Anna, Tenant), (person.Name, person.ObjectId, person.TenantId));
        Assert.Equal((person.Id, new RoleId("stadsdirektor"), new Validity(new(2026, 1, 1), new(2027, 12, 31))), (holding.Person, holding.Role.GetValueOrDefault(), holding.Validity));
    }

    [Theory]
    [InlineData("stadsdirektor")]
    [InlineData("Stadsdirektör")]
    [InlineData("stadsdirektören")]
    [InlineData("City director")]
    public void A_role_is_found_by_its_id_or_any_of_its_names(string role) =>
        Assert.Equal("stadsdirektor", Assert.Single(Planned($"roll;namn\n{role};Anna Ek\n").NewHoldings).Role?.Value);

    [Theory]
    [InlineData("central#polisomradeschef")]
    [InlineData("bra/lundby#kommunpolis")]
    public void A_seat_is_found_by_its_id(string seat) =>
        Assert.Equal(seat, Assert.Single(Planned($"plats;namn\n{seat};Anna Ek\n").NewHoldings).Seat?.Value);

    [Fact]
    public void A_file_with_a_byte_order_mark_and_Windows_line_ends_is_read() =>
        Assert.Single(Assert.IsType<RosterReading.Planned>(RosterCsv.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("roll;namn\r\nstadsdirektör;Anna Ek\r\n\r\n")], Source, Goteborg.Content)).Plan.NewHoldings);

    [Fact]
    public void A_quoted_cell_may_hold_the_separator() =>
        Assert.Equal("Ek, Anna", Assert.Single(Planned("role,name\nstadsdirektör,\"Ek, Anna\"\n").NewPersons).Name);

    [Fact]
    public void A_directory_id_without_a_tenant_is_kept_and_the_checks_tell_what_is_missing()
    {
        var plan = Planned($"roll;namn;katalog-id;från;till\nstadsdirektör;Anna Ek;{Anna};2026-01-01;\n");
        var content = plan.AppliedTo(Goteborg.Content);

        Assert.Equal((Anna, null), (Assert.Single(plan.NewPersons).ObjectId, plan.NewPersons[0].TenantId));
        Assert.Single(RegisterChecks.Run(content, Goteborg.Today), finding => finding.Kind == FindingKind.DirectoryIdWithoutTenant);
    }

    [Fact]
    public void A_tenant_that_comes_later_completes_the_same_person()
    {
        var content = Planned($"roll;namn;katalog-id\nstadsdirektör;Anna Ek;{Anna}\n").AppliedTo(Goteborg.Content);
        var again = Assert.IsType<RosterReading.Planned>(RosterCsv.Read(Encoding.UTF8.GetBytes($"roll;namn;katalog-id;tenant\nstadsdirektör;Anna Ek;{Anna};{Tenant}\n"), Source, content)).Plan;

        Assert.Empty(again.NewPersons);
        Assert.Equal(Tenant, Assert.Single(again.IdentifiedPersons).TenantId);
    }

    [Fact]
    public void The_new_rows_cite_the_row_of_the_roster_and_nothing_of_the_person()
    {
        var citation = Assert.Single(Assert.Single(Planned($"roll;namn;katalog-id\nstadsdirektör;Anna Ek;{Anna}\n").NewHoldings).Sources);

        Assert.Equal(new Citation(Source.Id, "rad 2", "stadsdirektör"), citation);
    }

    [Fact]
    public void One_person_in_two_roles_is_one_person()
    {
        var plan = Planned("roll;namn\nstadsdirektör;Anna Ek\nstadsdelsdirektör;anna ek\n");

        Assert.Single(plan.NewPersons);
        Assert.Equal(2, plan.NewHoldings.Count);
    }

    [Fact]
    public void What_the_plan_gives_is_a_register_without_errors_that_the_file_can_hold()
    {
        var content = Planned($"roll;namn;katalog-id;tenant;från\nstadsdirektör;Anna Ek;{Anna};{Tenant};2026-01-01\nSRF-direktören;Bo Alm;{Bo};{Tenant};\n").AppliedTo(Goteborg.Content);

        Assert.DoesNotContain(RegisterChecks.Run(content, Goteborg.Today), finding => finding.Severity != FindingSeverity.Note);
        Assert.IsType<RegisterReading.Loaded>(RegisterYaml.Read(RegisterYaml.Write(content)));
    }

    [Fact]
    public void The_same_roster_again_changes_nothing()
    {
        const string roster = "roll;namn;från\nstadsdirektör;Anna Ek;2026-01-01\n";
        var once = Planned(roster).AppliedTo(Goteborg.Content);

        var again = Planned(roster, once);

        Assert.True(again.IsEmpty);
        Assert.Equal(1, again.Unchanged);
        Assert.Same(once, again.AppliedTo(once));
    }

    [Fact]
    public void The_same_roster_gives_the_same_ids() =>
        Assert.Equal(Planned("roll;namn\nstadsdirektör;Anna Ek\n").NewHoldings[0].Id, Planned("roll;namn\nstadsdirektör;Anna Ek\n").NewHoldings[0].Id);

    [Fact]
    public void A_person_of_the_register_without_a_directory_id_gets_it_from_the_roster()
    {
        var content = Goteborg.Content with { Persons = [Small.Person("anna", "Anna Ek")] };

        var plan = Planned($"roll;namn;katalog-id;tenant\nstadsdirektör;Anna Ek;{Anna};{Tenant}\n", content);

        Assert.Empty(plan.NewPersons);
        Assert.Equal(("anna", Anna, 2), (plan.IdentifiedPersons[0].Id.Value, plan.IdentifiedPersons[0].ObjectId, plan.IdentifiedPersons[0].Version));
        Assert.Equal(Anna, Assert.Single(plan.AppliedTo(content).Persons).ObjectId);
    }

    [Fact]
    public void Two_directory_ids_are_two_people_though_they_share_a_name() => Assert.Equal(
        2,
        Planned($"roll;namn;katalog-id;tenant\nstadsdirektör;Anna Ek;{Anna};{Tenant}\nkommunpolis;Anna Ek;{Bo};{Tenant}\n").NewPersons.Count);

    [Fact]
    public void The_tenant_is_that_of_the_organisation_when_the_roster_does_not_say()
    {
        var content = Goteborg.Content with { Organisations = [.. Goteborg.Content.Organisations.Select(organisation => organisation.Id.Value == "goteborgs-stad" ? organisation with { TenantId = Tenant } : organisation)] };

        Assert.Equal(Tenant, Assert.Single(Planned($"roll;namn;katalog-id\nplaneringsledare;Anna Ek;{Anna}\n", content).NewPersons).TenantId);
    }

    public static TheoryData<string, int, string, string> Mistakes => new()
    {
        { "roll;namn\nstadsdirektör;Anna Ek\nstadsdirektr;Bo Alm\n", 3, "stadsdirektr finns inte", "Menade du stadsdirektör?" },
        { "roll;namn\nsamordnaren;Anna Ek\n", 2, "kan vara flera roller", "stadens-samordnare" },
        { "plats;namn\ncentral#stadsdirektr;Anna Ek\n", 2, "Platsen central#stadsdirektr finns inte", "central#stadsdirektor" },
        { "roll;namn\n;Anna Ek\n", 2, "saknar roll eller plats", "stadsdirektör" },
        { "roll;namn\nstadsdirektör;\n", 2, "saknar namn", "för- och efternamn" },
        { "roll;namn;från\nstadsdirektör;Anna Ek;1 mars\n", 2, "Från-datumet", "2026-03-01" },
        { "roll;namn;till\nstadsdirektör;Anna Ek;2026-02-30\n", 2, "Till-datumet", "2026-03-01" },
        { "roll;namn;från;till\nstadsdirektör;Anna Ek;2026-03-01;2026-02-01\n", 2, "ligger före startdatumet", "Byt plats" },
        { "roll;namn;katalog-id\nstadsdirektör;Anna Ek;anna.ek\n", 2, "inget giltigt id", "Entra" },
        { "roll;namn;från\nstadsdirektör;Anna Ek;2026-01-01\n\nstadsdirektör;Bo Alm;2026-06-01\n", 4, "överlappar det på rad 2", "slutdatum" },
        { "roll;namn;från;till\nstadsdelsdirektör;Anna Ek;2026-01-01;\nstadsdelsdirektör;Anna Ek;2026-06-01;\n", 3, "överlappar det på rad 2", "slutdatum" },
        { "roll;namn\nprocessledare;A A\nprocessledare;B B\nprocessledare;C C\n", 4, "överlappar", "slutdatum" },
        { "roll;namn;ålder\nstadsdirektör;Anna Ek;50\n", 1, "Kolumnen ålder känns inte igen", "" },
        { "roll;nam\nstadsdirektör;Anna Ek\n", 1, "Kolumnen nam känns inte igen", "Menade du namn?" },
        { "roll;namn;roll\nstadsdirektör;Anna Ek;x\n", 1, "finns två gånger", "Behåll" },
        { "namn;från\nAnna Ek;2026-01-01\n", 1, "Rubrikraden saknar", "roll;namn" },
        { "roll;namn\nstadsdirektör;\"Anna Ek\n", 2, "går inte att läsa som CSV", "par" },
        { "role,name\nstadsdirektör,Ek, Anna\n", 2, "fler kolumner", "citattecken" },
        { "", 1, "inga rader", "roll" },
        { "roll;namn\nstadsdirektör;Anna Ek\nkommunpolis;Bo Alm 19121212-1212\n", 3, "personnummer", "Ta bort" },
        { "roll;namn;anm\nstadsdirektör;Anna Ek;121212-1212\n", 2, "personnummer", "Ta bort" },
        { "roll;namn;född;sista\nstadsdirektör;Anna Ek;19121212;1212\n", 2, "personnummer", "Ta bort" },
        { "roll;namn;född;sista\nstadsdirektör;Anna Ek;121212;-1212\n", 2, "personnummer", "Ta bort" },
        { "roll;namn\nstadsdirektör;\"Anna Ek\n19121212-\n1212\"\n", 2, "personnummer", "Ta bort" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_row_and_nothing_is_planned(string roster, int row, string message, string remedy) => Assert.Contains(
        Rejected(Encoding.UTF8.GetBytes(roster)),
        finding => finding.Line == row && finding.Message.Sv.Contains(message, StringComparison.Ordinal) && finding.Remedy.Sv.Contains(remedy, StringComparison.Ordinal));

    [Fact]
    public void A_personal_identity_number_is_not_repeated_in_what_is_said_of_it() =>
        Assert.DoesNotContain("1212", string.Join('\n', Rejected(Encoding.UTF8.GetBytes("roll;namn\nstadsdirektör;Anna 19121212-1212\n"))), StringComparison.Ordinal);

    [Fact]
    public void Another_encoding_is_told_with_its_row_and_what_to_do()
    {
        var finding = Assert.Single(Rejected(Encoding.Latin1.GetBytes("roll;namn\nkommunpolis;Bo Alm\nstadsdirektör;Anna Ek\n")));

        Assert.Equal(3, finding.Line);
        Assert.Contains("CSV UTF-8", finding.Remedy.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_16_is_told_as_another_encoding() =>
        Assert.Contains("CSV UTF-8", Assert.Single(Rejected(Encoding.Unicode.GetBytes("roll;namn\n"))).Remedy.Sv, StringComparison.Ordinal);

    [Fact]
    public void An_overlap_with_the_register_is_told()
    {
        var content = Planned("roll;namn;från\nstadsdirektör;Anna Ek;2026-01-01\n").AppliedTo(Goteborg.Content);

        var finding = Assert.Single(Rejected(Encoding.UTF8.GetBytes("roll;namn;från\nstadsdirektör;Bo Alm;2026-06-01\n"), content));

        Assert.Contains("redan finns i registret", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_several_people_have_needs_a_directory_id()
    {
        var content = Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek", "t", "1"), Small.Person("b", "Anna Ek", "t", "2")] };

        Assert.Contains("katalog-id", Assert.Single(Rejected(Encoding.UTF8.GetBytes("roll;namn\nstadsdirektör;Anna Ek\n"), content)).Remedy.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Assert.Equal([2, 3, 4], Rejected(Encoding.UTF8.GetBytes("roll;namn;från\nx;Anna Ek;\nstadsdirektör;;\nkommunpolis;Bo Alm;x\n")).Select(finding => finding.Line));

    private static RosterPlan Planned(string roster, RegisterContent? content = null)
    {
        var reading = RosterCsv.Read(Encoding.UTF8.GetBytes(roster), Source, content ?? Goteborg.Content);
        return Assert.IsType<RosterReading.Planned>(reading).Plan;
    }

    private static IReadOnlyList<FileFinding> Rejected(byte[] roster, RegisterContent? content = null) =>
        Assert.IsType<RosterReading.Rejected>(RosterCsv.Read(roster, Source, content ?? Goteborg.Content)).Findings;
}
