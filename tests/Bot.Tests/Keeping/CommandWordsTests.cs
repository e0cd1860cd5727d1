using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Tests.Keeping;

/// <summary>A command never takes a question for itself.</summary>
public sealed class CommandWordsTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    [Fact]
    public void No_question_of_the_question_sets_is_a_command()
    {
        var commands = host.Bot.Services.GetRequiredService<Commands>();
        var questions = Questions().ToList();

        Assert.True(questions.Count > 300, $"{questions.Count} questions were read.");
        Assert.DoesNotContain(questions, question => commands.Find(question, Language.Swedish) is not null || commands.Find(question, Language.English) is not null);
    }

    [Theory]
    [InlineData("tillsätt SSPF Angered", "tillsätt")]
    [InlineData("Avsluta", "avsluta")]
    [InlineData("slå ihop Dana Dubbel", "slå ihop")]
    [InlineData("correct", "rätta")]
    [InlineData("ersättare: planeringsledaren", "ersättare")]
    public void Its_words_are_a_command_with_whatever_follows(string text, string command) =>
        Assert.Equal(command, host.Bot.Services.GetRequiredService<Commands>().Find(text, Language.Swedish)?.Command.Words.Sv[0]);

    private static IEnumerable<string> Questions([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", "Samverkan.Tests", "Questions", "Data");
        foreach (var line in Directory.EnumerateFiles(folder, "*.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var text in json.RootElement.GetProperty("q").EnumerateArray().Select(turn => turn.GetString() ?? "").ToList())
            {
                yield return text;
            }
        }
    }
}
