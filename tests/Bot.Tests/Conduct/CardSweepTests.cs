using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;
using Samverkan.Bot.Tests.Minutes;

namespace Samverkan.Bot.Tests.Conduct;

/// <summary>Every card that comes of a long walk through what the bot can do, by who may do everything and by who may do little, keeps the rules.</summary>
public sealed class CardSweepTests
{
    private static readonly string[] Swedish =
    [
        "hej", "hjälp", "asdfghjkl", "vem sitter i LÖK-nätverket?", "och från polisen?", "visa källtexten", "hur ofta träffas centrala gruppen?", "vilka grupper sitter jag i?", "vilka grupper finns i Angered?",
        "vilka grupper finns?", "SSPF", "LÖK", "vad står SSPF för?", "skillnaden mellan SSPF och SIG?", "vilken grupp är för en 16-åring som skolkar?", "vem är stadsdirektör?", "vem rapporterar till centrala gruppen?",
        "vad är det för väder?", "min granne slår sitt barn", "vilka platser är vakanta?", "vem samordnar?", "vilka är stadsdelarna?", "mina åtgärder", "mina möten", "beslut i LÖK i höst", "när är nästa möte i LÖK?",
        "tillsätt SSPF Angered", "boka LÖK 15 mars kl 13-15", "boka LÖK", "flytta LÖK", "ställ in LÖK", "sammanfatta LÖK", "föreslå punkt LÖK: lokaler", "historik LÖK", "kontrollera SSPF Angered", "rapportera fel LÖK",
    ];

    private static readonly string[] English =
    [
        "hello", "help", "asdfghjkl", "who sits on the LÖK network?", "how often do they meet?", "which groups are there in Angered?", "what does SSPF stand for?", "who coordinates?", "which groups am I in?", "my actions",
        "my meetings", "what is the weather?", "the boy next door steals", "appoint SSPF Angered", "book LÖK 15 March 13-15", "summarise LÖK", "report error LÖK", "history LÖK", "check SSPF Angered",
    ];

    [Theory]
    [InlineData("sv-SE", false)]
    [InlineData("en-GB", false)]
    [InlineData("sv-SE", true)]
    public async Task Cards_of_the_register_keep_the_rules_for_administrators_and_for_anybody(string locale, bool inChannel)
    {
        var host = new KeepingHost();
        await host.InitializeAsync();
        try
        {
            Speaker[] speakers = [KeptRegister.Administrator, KeptRegister.City, KeptRegister.Anybody];
            foreach (var speaker in speakers)
            {
                host.Bot.Connector.SetMember(speaker);
            }

            await HoldAsync(host.Bot, speakers, locale, inChannel, least: 250);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-GB")]
    public async Task Cards_of_meetings_minutes_and_channels_keep_the_rules(string locale)
    {
        var host = await MinutesBot.StartAsync($"--Access:Administrators:1={KeptRegister.Administrator.Identity}");
        try
        {
            var council = await host.CouncilAsync();
            await host.PublishedAsync(council);
            string[] more =
            [
                $"sammanfatta {council.Name}", $"boka {council.Name} 15 mars kl 13-15", $"boka {council.Name}", $"flytta {council.Name}", $"åtgärder i {council.Name}", $"beslut i {council.Name}", $"anteckningar {council.Name}",
                $"möten i {council.Name}", $"föreslå punkt {council.Name}: lokaler", $"jag kommer inte på {council.Name}", "mina åtgärder", "plan", "avvikelser", "status", "veckobrev",
            ];
            await HoldAsync(host.Bot, [MinutesBot.Anna, MinutesBot.Cia, KeptRegister.Administrator, MinutesBot.Dan], locale, inChannel: false, least: 350, more);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("""{"speak":""}""", "nothing to speak")]
    [InlineData("""{"lang":"fi"}""", "no language")]
    [InlineData("""{"version":"1.6"}""", "not of schema 1.5")]
    [InlineData("""{"msteams":{}}""", "not as wide")]
    [InlineData("""{"actions":[]}""", "actions outside")]
    [InlineData("""{"body":[{"type":"TextBlock","text":"x"}]}""", "is cut off")]
    [InlineData("""{"body":[{"type":"TextBlock","text":"x","wrap":true,"color":"Attention"}]}""", "by its colour alone")]
    [InlineData("""{"body":[{"type":"Image","url":"x"}]}""", "an image without words")]
    [InlineData("""{"body":[{"type":"Input.Text","id":"a"}]}""", "a has no label")]
    [InlineData("""{"body":[{"type":"Input.Text","id":"a","label":"A","isRequired":true}]}""", "a may be refused")]
    [InlineData("""{"body":[{"type":"TextBlock","wrap":true,"text":"Skriv /hjälp"}]}""", "a command with a prefix")]
    [InlineData("""{"body":[{"type":"TextBlock","wrap":true,"text":"[här](https://example.com)"}]}""", "a link in a text")]
    [InlineData("""{"body":[{"type":"Column","width":"200px"}]}""", "a width in pixels")]
    [InlineData("""{"body":[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"A","verb":"a"}]}]}""", "does nothing in a client without")]
    [InlineData("""{"body":[{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"Läs mer","url":"https://example.com"}]}]}""", "does not say that it leaves Teams")]
    [InlineData("""{"body":[{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"1"},{"type":"Action.Submit","title":"2"},{"type":"Action.Submit","title":"3"},{"type":"Action.Submit","title":"4"},{"type":"Action.Submit","title":"5"},{"type":"Action.Submit","title":"6"},{"type":"Action.Submit","title":"7"}]}]}""", "7 actions")]
    public void A_card_that_breaks_a_rule_is_found(string change, string found)
    {
        var card = JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5","lang":"sv","speak":"Hej","msteams":{"width":"Full"},"body":[]}""")?.AsObject() ?? [];
        Assert.Empty(CardRules.Problems(JsonSerializer.SerializeToElement(card)));
        foreach (var (name, value) in JsonNode.Parse(change)?.AsObject() ?? [])
        {
            card[name] = value?.DeepClone();
        }

        Assert.Contains(found, Assert.Single(CardRules.Problems(JsonSerializer.SerializeToElement(card))), StringComparison.Ordinal);
    }

    private static async Task HoldAsync(RunningBot bot, IReadOnlyList<Speaker> speakers, string locale, bool inChannel, int least, params IReadOnlyList<string> more)
    {
        var isSwedish = locale.StartsWith("sv", StringComparison.Ordinal);
        var commands = bot.Services.GetRequiredService<Commands>().All.Select(command => (isSwedish ? command.Words.Sv : command.Words.En)[0]);
        string[] said = [.. isSwedish ? Swedish : English, .. commands, .. more];
        List<string> broken = [];
        var count = 0;
        foreach (var speaker in speakers)
        {
            var walk = new Walk(bot, speaker, locale, inChannel);
            foreach (var text in said)
            {
                await walk.SayAsync(text);
            }

            count += walk.Seen.Count;
            broken.AddRange(walk.Seen.SelectMany(each => CardRules.Problems(each.Card.Json).Select(problem => $"{problem} — {each.After}")));
        }

        broken.AddRange(bot.Connector.Sent.Concat(bot.Connector.Updates).SelectMany(sent => CardRules.Problems(sent).Select(problem => $"{problem} — {sent.Summary}")));
        Assert.True(broken.Count == 0, string.Join('\n', broken.Distinct().Take(40)));
        Assert.InRange(count + bot.Connector.Sent.Count, least, int.MaxValue);
    }
}
