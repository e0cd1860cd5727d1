using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>Many save at once: one wins each version, and the others are told.</summary>
public sealed class WritersTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const int Writers = 50;
    private const string Save = "Spara";

    [Fact]
    public async Task Of_fifty_writers_on_one_seat_one_wins_each_version_and_no_change_is_lost_without_a_word()
    {
        var begun = host.Version;
        List<(int Writer, string Chat, SentCard Card)> waiting = [];
        for (var writer = 0; writer < Writers; writer++)
        {
            waiting.Add(await LookAsync(writer));
        }

        List<int> saved = [];
        for (var round = 0; round < 3; round++)
        {
            var before = host.Version;
            var answers = await Task.WhenAll(waiting.Select(async one => (one.Writer, one.Chat, Card: await host.ClickAsync(one.Chat, one.Card, Save, KeptRegister.City))));
            var won = answers.Where(answer => answer.Card.Text.StartsWith("Sparat.", StringComparison.Ordinal)).ToList();
            waiting = [.. answers.Except(won)];

            Assert.NotEmpty(won);
            Assert.Equal(before + won.Count, host.Version);
            Assert.All(waiting, told => Assert.True(Tells(told.Card), told.Card.Text));
            saved.AddRange(won.Select(one => one.Writer));
            waiting = [.. waiting.Where(told => told.Card.ButtonTitles.Contains(Save))];
        }

        var entered = host.Register.Content.Holdings.Where(holding => holding.Decision?.StartsWith("Skrivare", StringComparison.Ordinal) == true).Select(holding => holding.Decision);
        Assert.Equal(saved.Select(writer => $"Skrivare {writer}").Order(), entered.Order());
        Assert.Equal(saved.Count, await AuditedAsync(begun + 1, host.Version));
    }

    private static bool Tells(SentCard card) =>
        card.Text.StartsWith("Registret har ändrats sedan du tittade", StringComparison.Ordinal) || card.Text.StartsWith("Flera ändrar", StringComparison.Ordinal) || card.Text.StartsWith("Tillsätt någon", StringComparison.Ordinal);

    private async Task<(int, string, SentCard)> LookAsync(int writer)
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");
        var inputs = new Dictionary<string, string>
        {
            ["Name"] = $"Skriv {(char)('A' + (writer / 10))}{(char)('a' + (writer % 10))}sson",
            ["From"] = new DateOnly(2027, 1, 1).AddDays(writer).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["Decision"] = $"Skrivare {writer}",
        };
        return (writer, chat, await host.ClickAsync(chat, form, "Visa ändringen", KeptRegister.City, inputs));
    }

    private async Task<int> AuditedAsync(long first, long last)
    {
        var count = 0;
        await foreach (var row in host.Bot.Services.GetRequiredService<IRowStore>().QueryAsync(RegisterKeys.Partition, RegisterKeys.ChangesBetween(first, last), CancellationToken.None))
        {
            Assert.Equal(("appoint", "cia"), (AuditedChange.Of(row).Change.Kind, AuditedChange.Of(row).Change.By));
            count++;
        }

        return count;
    }
}
