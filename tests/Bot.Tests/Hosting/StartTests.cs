using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task Without_an_app_id_Production_does_not_start_and_says_why_without_a_stack_trace()
    {
        using var program = new ProgramRun("Production", "--urls", "http://127.0.0.1:0");

        var (exitCode, _, error) = await program.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("MicrosoftAppId: not set", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Development_the_terminal_says_where_to_look_and_what_to_try()
    {
        using var program = new ProgramRun("Development", "--urls", "http://127.0.0.1:0");

        var said = await program.ReadToAsync("m365agentsplayground");

        Assert.Contains("lyssnar på http://127.0.0.1:", said, StringComparison.Ordinal);
        Assert.Contains("/health/ready", said, StringComparison.Ordinal);
        Assert.Contains("ask \"Vem sitter i LÖK-nätverket?\"", said, StringComparison.Ordinal);
    }
}
