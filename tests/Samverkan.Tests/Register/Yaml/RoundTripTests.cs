using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
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

    private static void AssertReadsBack(RegisterContent content) =>
        Assert.Equal(Described.Of(content), Described.Of(Read(RegisterYaml.Write(content))));

    private static RegisterContent Read(string text) => RegisterYaml.Read(text) switch
    {
        RegisterReading.Loaded loaded => loaded.Content,
        RegisterReading.Rejected rejected => throw new InvalidOperationException($"{string.Join('\n', rejected.Findings)}\n{text}"),
        _ => throw new InvalidOperationException(),
    };
}
