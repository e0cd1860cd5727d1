namespace Samverkan.Bot.Tests.Cli;

public sealed class AskCommandTests : IDisposable
{
    private readonly TerminalDriver terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_question_is_answered_with_its_source()
    {
        var result = await terminal.RunAsync("ask", "Hur ofta träffas LÖK-nätverket?");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("fyra gånger", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Källa: Samverkan mellan Göteborgs Stad", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_words_are_one_question()
    {
        var quoted = await terminal.RunAsync("ask", "Vem sitter i LÖK-nätverket?");
        var bare = await terminal.RunAsync("ask", "Vem", "sitter", "i", "LÖK-nätverket?");

        Assert.Equal(quoted, bare);
    }

    [Fact]
    public async Task A_question_may_begin_with_what_the_parser_knows()
    {
        var result = await terminal.RunAsync("ask", "@boten", "hur", "ofta", "träffas", "LÖK-nätverket?");

        Assert.Equal(0, result.Code);
        Assert.Contains("fyra gånger", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_question_is_answered_in_English()
    {
        var result = await terminal.RunAsync("ask", "How often does the LÖK network meet?");

        Assert.Contains("four times", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Source:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_of_an_answer_are_a_table()
    {
        var result = await terminal.RunAsync("ask", "Berätta om LÖK-nätverket");

        string[] rows = [.. result.Lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal))];
        Assert.True(rows.Length > 2, result.Output);
    }

    [Fact]
    public async Task Piped_questions_are_answered_in_turn_and_follow_on_each_other()
    {
        terminal.Input = "Vem sitter i LÖK-nätverket?\nhur ofta träffas de?\n";

        var result = await terminal.RunAsync("ask");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("fyra gånger", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_at_a_terminal_is_greeted_and_prompted_beside_the_answers()
    {
        (terminal.Input, terminal.IsInteractive) = ("Hur ofta träffas LÖK-nätverket?\n\nhej\n", true);

        var result = await terminal.RunAsync("ask");

        Assert.Equal(0, result.Code);
        Assert.Contains("En tom rad avslutar", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.Split("> ").Length - 1);
        Assert.Contains("fyra gånger", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("> ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_question_at_all_is_wrong_usage()
    {
        var result = await terminal.RunAsync("ask");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("19121212-1212")]
    [InlineData("121212 1212")]
    public async Task A_personal_identity_number_is_not_answered_nor_repeated(string number)
    {
        var result = await terminal.RunAsync("ask", $"Vad gäller för {number}?");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.DoesNotContain("1212", result.Error, StringComparison.Ordinal);
        Assert.Contains("socialtjänsten", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_no_day_is_wrong_usage()
    {
        var result = await terminal.RunAsync("ask", "Vem sitter i LÖK-nätverket?", "--as-of", "igår");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("igår är inget datum", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_decides_what_holds()
    {
        var file = terminal.Folder.Write("people.csv", "roll;namn;från;till\nstadsdirektör;Anna Testsson;2026-01-01;2026-06-30\n");
        Assert.Equal(0, (await terminal.RunAsync("import", file)).Code);

        var then = await terminal.RunAsync("ask", "Vad heter stadsdirektören?", "--as-of", "2026-03-01");
        var now = await terminal.RunAsync("ask", "Vad heter stadsdirektören?");

        Assert.Contains("Anna Testsson", then.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Testsson", now.Output, StringComparison.Ordinal);
    }
}
