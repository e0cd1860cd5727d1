using System.Text.Json;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>Somebody with a protected identity is named to the administrator, alone, and to nobody else on any surface.</summary>
public sealed class ProtectedIdentityTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private static readonly string[] Asked =
    [
        "vem är direktör för välfärd och utbildning?",
        "vem sitter i centrala gruppen?",
        $"vem är {KeptRegister.Protected}?",
        $"vilka grupper sitter {KeptRegister.Protected} i?",
        "vem satt i centrala gruppen 1 mars?",
        "vad ändrades i centrala gruppen sedan 1 januari?",
        "vem hade rollen före?",
        "vilka platser är vakanta?",
        "hjälp",
        "kontrollera",
        "kontrollera direktör för välfärd och utbildning",
        "historik",
        "historik direktör för välfärd och utbildning",
        $"historik {KeptRegister.Protected}",
        "tillsätt direktör för välfärd och utbildning",
        "tillsätt",
        "avsluta",
        "avsluta direktör för välfärd och utbildning",
        "ersättare direktör för välfärd och utbildning",
        "rätta",
        $"rätta {KeptRegister.Protected}",
        "slå ihop",
        $"slå ihop {KeptRegister.Protected}",
        "ta bort plats i centrala gruppen",
        "förslag",
        "rapportera fel",
    ];

    public static TheoryData<string> Others => new("anybody", "other", "own");

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Nobody_but_the_administrator_sees_the_name_wherever_he_or_she_clicks(string who)
    {
        await SettleAsync();
        foreach (var text in Asked)
        {
            var chat = RunningBot.NewConversation();
            var card = await host.Bot.AskAsync(chat, text, Speaking(who));
            AssertHidden(text, card);
            foreach (var title in Titles(card))
            {
                var clicked = await host.Bot.ClickAsync(chat, card, title, null, Speaking(who), tamper: _ => { });
                AssertHidden($"{text} > {title}", clicked.Card);
                foreach (var next in Titles(clicked.Card).Where(next => next is "Visa ändringen" or "Fortsätt" or "Visa fler"))
                {
                    AssertHidden($"{text} > {title} > {next}", (await host.Bot.ClickAsync(chat, clicked.Card, next, null, Speaking(who), tamper: _ => { })).Card);
                }
            }
        }
    }

    [Fact]
    public async Task The_administrator_sees_it_alone_and_not_where_others_read_along()
    {
        await SettleAsync();
        foreach (var text in new[] { "vem är direktör för välfärd och utbildning?", "historik direktör för välfärd och utbildning", "avsluta direktör för välfärd och utbildning" })
        {
            Assert.Contains(KeptRegister.Protected, (await host.SayAsync(KeptRegister.Administrator, text)).Card.Json.GetRawText(), StringComparison.Ordinal);
        }

        host.Bot.Connector.SetTenant(KeptRegister.Administrator.UserId, KeptRegister.Administrator.Tenant);
        foreach (var text in Asked.Where(text => !text.Contains(KeptRegister.Protected, StringComparison.Ordinal)))
        {
            var chat = $"19:{Guid.NewGuid():N}@thread.tacv2";
            var sent = await host.Bot.SendAsync(chat, Incoming.Message(host.Bot.Connector.ServiceUrl, chat, KeptRegister.Administrator.UserId, text).InChannel().Mentioning().By(KeptRegister.Administrator));
            Assert.All(sent, message => AssertHidden($"{text} in a channel", message.Card));
        }
    }

    [Fact]
    public async Task No_log_names_it()
    {
        await SettleAsync();
        foreach (var text in Asked)
        {
            await host.SayAsync(KeptRegister.Administrator, text);
        }

        Assert.DoesNotContain(host.Bot.Logs.Lines, line => line.Message.Contains("Skyddsson", StringComparison.OrdinalIgnoreCase));
    }

    private static Speaker Speaking(string who) => who switch
    {
        "anybody" => KeptRegister.Anybody,
        "other" => KeptRegister.Police,
        _ => KeptRegister.City,
    };

    // Something of the person's is in the history, from a time before and after.
    private async Task SettleAsync()
    {
        if (host.Version < 3)
        {
            await host.DoAsync(new Act.CorrectHolding(new HoldingId("dolda-direktor"), new DateOnly(2026, 2, 1), null, "Dnr 9", null));
            await host.DoAsync(new Act.CorrectPerson(new PersonId("dolda"), KeptRegister.Protected, "dold@example.org", null, null, false));
            await host.DoAsync(new Act.CorrectPerson(new PersonId("dolda"), KeptRegister.Protected, "dold@example.org", null, null, true));
        }
    }

    private static IEnumerable<string> Titles(SentCard card) => card.Elements("Action.Execute").Select(button => button.GetProperty("title").GetString() ?? "").GroupBy(title => title).Where(same => same.Count() == 1).Select(same => same.Key);

    // What somebody wrote may come back; what the bot knows may not.
    private static void AssertHidden(string asked, SentCard card)
    {
        var shown = JsonSerializer.Serialize(card.Json);
        Assert.False(
            shown.Contains("dold@example.org", StringComparison.OrdinalIgnoreCase) || (!asked.Contains("Dolda", StringComparison.Ordinal) && shown.Contains("Skyddsson", StringComparison.OrdinalIgnoreCase)),
            $"{asked}: {card.Text}");
        Assert.False(asked.Contains("Dolda", StringComparison.Ordinal) && card.Text.Contains("Dolda Skyddsson", StringComparison.Ordinal), $"{asked}: {card.Text}");
    }
}
