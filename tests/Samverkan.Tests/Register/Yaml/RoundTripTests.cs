using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Diff;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register.Yaml;

public class RoundTripTests
{
    [Fact]
    public void The_Goteborg_register_reads_back_as_it_was_written() => AssertReadsBack(Goteborg.Content);

    [Fact]
    public void The_written_Goteborg_register_explains_itself_in_comments()
    {
        var text = RegisterYaml.Write(Goteborg.Content);

        Assert.StartsWith("# Registret", text, StringComparison.Ordinal);
        Assert.Contains("\n# Rollerna", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_twice_gives_the_same_text() =>
        Assert.Equal(RegisterYaml.Write(Goteborg.Content), RegisterYaml.Write(Read(RegisterYaml.Write(Goteborg.Content))));

    [Fact]
    public void Any_small_register_reads_back_as_it_was_written() =>
        Prop.ForAll(Registers.Arbitrary, AssertReadsBack).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_register_is_its_own_export_so_that_importing_it_changes_no_row() => Prop.ForAll(Registers.Arbitrary, content =>
    {
        var diff = RegisterDiff.Between(content, Read(RegisterYaml.Write(content)), Goteborg.Today);

        Assert.Empty(diff.Changes);
        Assert.True(SameRows(content, diff.Result));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_lists_of_a_file_may_stand_in_any_order()
    {
        const string rows = """
            substitutions:
              - { id: s, seat: g#r, person: p, cite: [q] }
            holdings:
              - { id: h, seat: g#r, person: p, cite: [q] }
            persons:
              - { id: p, name: P, cite: [q] }
            groups:
              - id: g
                name: G
                channel: G
                scope: central
                cite: [q]
                seats: [{ id: r, function: chair, role: r, organisation: o, cite: [q] }]
            roles:
              - { id: r, name: Rollen, organisation: o, cite: [q] }
            organisations:
              - { id: o, name: O, cite: [q] }
            sources:
              - { id: k, title: K, quotes: [{ id: q, quote: Q }] }
            """;

        var content = Read(rows);

        Assert.Equal("Rollen", content.Groups[0].Seats[0].Names.Name.Sv);
        Assert.Equal("Q", content.Substitutions[0].Sources[0].Quote);
    }

    [Fact]
    public void A_group_that_differs_from_its_pattern_is_read_back_with_the_seats_it_has()
    {
        var register = new RegisterSnapshot(Goteborg.Content);
        var lundby = register.Groups.Single(group => group.Id.Value == "bra/lundby");
        var content = Goteborg.Content with { Groups = [.. Goteborg.Content.Groups, lundby with { ChannelName = "Lundby trygghetsråd", Seats = [.. lundby.Seats.Take(1)] }] };

        AssertReadsBack(content);
    }

    [Fact]
    public void A_hundred_quotes_of_the_same_words_have_ids_of_their_own()
    {
        var source = Goteborg.Content.Sources[0].Id;
        var content = Goteborg.Content with { Persons = [.. Enumerable.Range(0, 100).Select(number => Small.Person($"p{number}", "P") with { Sources = [new(source, $"rad {number}", "stadsdirektör")] })] };

        AssertReadsBack(content);
    }

    private static bool SameRows(RegisterContent before, RegisterContent after) =>
        Same(before.Sources, after.Sources) && Same(before.Organisations, after.Organisations) && Same(before.Areas, after.Areas) && Same(before.Roles, after.Roles)
        && Same(before.Patterns, after.Patterns) && Same(before.Groups, after.Groups) && Same(before.Relations, after.Relations) && Same(before.Terms, after.Terms)
        && Same(before.Persons, after.Persons) && Same(before.Holdings, after.Holdings) && Same(before.Substitutions, after.Substitutions);

    private static bool Same<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) => before.Cast<object>().SequenceEqual(after.Cast<object>(), ReferenceEqualityComparer.Instance);

    private static void AssertReadsBack(RegisterContent content) =>
        Assert.Equal(Described.Of(content), Described.Of(Read(RegisterYaml.Write(content))));

    private static RegisterContent Read(string text) => RegisterYaml.Read(text) switch
    {
        RegisterReading.Loaded loaded => loaded.Content,
        RegisterReading.Rejected rejected => throw new InvalidOperationException($"{string.Join('\n', rejected.Findings)}\n{text}"),
        _ => throw new InvalidOperationException(),
    };
}
