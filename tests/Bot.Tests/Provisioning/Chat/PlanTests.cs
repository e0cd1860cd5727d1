using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>The plan as administrators see it, and what comes of approving it.</summary>
public sealed class PlanTests
{
    private const string Apply = "Genomför";

    [Fact]
    public async Task The_plan_is_told_in_numbers_and_nothing_is_made_yet()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var card = await bot.SayAsync("plan");

        Assert.Matches("^Plan: [0-9]+ nya, 1 oförändrad, [0-9]+ hindrade?$", card.Texts[0]);
        Assert.Contains("Kanaler", card.Texts);
        Assert.Contains("2 nya", card.Texts);
        Assert.Contains(Apply, card.ButtonTitles);
        Assert.InRange(card.Buttons.Count, 1, 6);
        Assert.Empty(bot.Channels);
    }

    [Fact]
    public async Task What_is_blocked_says_why_and_what_to_do()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var card = await bot.ClickAsync(await bot.SayAsync("plan"), "Visa hindrade");

        Assert.Contains(card.Texts, text => text.StartsWith("Bo Provsson i ", StringComparison.Ordinal) && text.EndsWith("Personen är inte med i teamet.", StringComparison.Ordinal));
        Assert.Contains(card.Texts, text => text.StartsWith("Lägg till personen i teamet först", StringComparison.Ordinal));
        Assert.Contains("Plan:", (await bot.ClickAsync(card, "Visa planen")).Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_new_are_leafed_through_and_none_is_left_out()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");
        var count = int.Parse(plan.Texts[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

        var seen = 0;
        for (var card = await bot.ClickAsync(plan, "Visa nya"); ; card = await bot.ClickAsync(card, "Visa fler"))
        {
            Assert.InRange(card.Buttons.Count, 1, 6);
            seen += card.Texts.Count(text => text.StartsWith("Kanalen", StringComparison.Ordinal) || text.StartsWith("Fliken", StringComparison.Ordinal) || text.Contains("2027", StringComparison.Ordinal) || text.Contains("2026", StringComparison.Ordinal) || text.Contains("Siv", StringComparison.Ordinal));
            if (!card.ButtonTitles.Contains("Visa fler"))
            {
                break;
            }
        }

        Assert.Equal(count, seen);
    }

    [Fact]
    public async Task Approved_it_is_done_and_the_card_tells_how_far_it_is_in_its_place()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var progress = await bot.ClickAsync(await bot.SayAsync("plan"), Apply);
        Assert.Matches("^0 av [0-9]+ klara$", progress.Texts[0]);
        var done = await bot.StandsAsync("Klart:");

        Assert.Matches("^Klart: ([0-9]+) av \\1$", done.Texts[0]);
        Assert.Equal(2, bot.Channels.Count());
        Assert.Single(bot.Bot.Connector.In(bot.Chat));
        Assert.StartsWith("Plan: ", (await bot.SayAsync("plan")).Texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("nya", (await bot.SayAsync("plan")).Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_is_updated_at_most_every_two_seconds()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.ClickAsync(await bot.SayAsync("plan"), Apply);
        var begun = bot.Bot.Time.GetUtcNow();

        await bot.StandsAsync("Klart:");

        var updates = bot.Bot.Connector.Updates.Count(update => update.Id == bot.Message);
        Assert.InRange(updates, 1, 1 + (int)((bot.Bot.Time.GetUtcNow() - begun).TotalSeconds / 2));
    }

    [Fact]
    public async Task A_card_that_cannot_be_updated_holds_up_nothing()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");
        bot.Bot.Connector.FailAll(bot.Chat, 500);

        await bot.ClickAsync(plan, Apply);
        await bot.DoneAsync();

        Assert.Equal(2, bot.Channels.Count());
    }

    [Fact]
    public async Task Where_no_card_can_be_updated_it_says_where_to_look()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");

        var sent = await Keeping.Proposals.KeptBot.SlowlyAsync(bot.Bot, bot.Bot.SubmitAsync(bot.Chat, plan, Apply, speaker: bot.Ada));
        await bot.DoneAsync();

        Assert.Contains("Skriv status för att se hur det går.", Assert.Single(sent).Card.Texts);
        Assert.Empty(bot.Bot.Connector.Updates);
        Assert.Equal(2, bot.Channels.Count());
    }

    [Fact]
    public async Task Who_is_named_is_in_the_audit_of_reads()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        await bot.ClickAsync(await bot.SayAsync("plan"), "Visa hindrade");
        await bot.Bot.PassAsync(TimeSpan.FromSeconds(5));

        var rows = bot.Bot.Services.GetRequiredService<ReadAudit>();
        var day = DateOnly.FromDateTime(bot.Bot.Time.GetUtcNow().UtcDateTime);
        await Waiting.UntilAsync(async () => await rows.ReadAsync(day, default).AnyAsync(read => read.Persons.Contains(new PersonId("bo"))));
    }

    [Fact]
    public async Task Where_the_world_has_moved_the_new_plan_is_shown_and_nothing_is_made()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");
        bot.Simulator.Change(edit => edit.AddChannel(SmallRegister.Private));

        var card = await bot.ClickAsync(plan, Apply);

        Assert.Contains("Läget har ändrats sedan planen visades. Så här ser det ut nu.", card.Texts);
        Assert.Single(bot.Channels);
        Assert.Contains("klara", (await bot.ClickAsync(card, Apply)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_approval_makes_nothing()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var card = await bot.ClickAsync(await bot.SayAsync("plan"), Apply, tamper: data => data["plan"] = "0123456789abcdef0123456789abcdef");

        Assert.Contains("Läget har ändrats", card.Text, StringComparison.Ordinal);
        await bot.Bot.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Empty(bot.Channels);
    }

    [Fact]
    public async Task Who_is_no_administrator_is_told_who_is_and_a_click_of_theirs_makes_nothing()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");
        var eva = Speaker.New("Eva Utomstående");

        foreach (var command in new[] { "plan", "drift", "avvikelser", "återuppta" })
        {
            Assert.Contains("sköts av administratörerna", (await bot.Bot.AskAsync(RunningBot.NewConversation(), command, eva)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("looked after by the administrators", (await bot.Bot.AskAsync(RunningBot.NewConversation(), "resume", eva, "en-GB")).Text, StringComparison.Ordinal);
        Assert.Contains("sköts av administratörerna", (await bot.ClickAsync(plan, Apply, eva)).Text, StringComparison.Ordinal);
        await bot.Bot.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Empty(bot.Channels);
    }

    [Fact]
    public async Task Help_tells_of_it_to_administrators_alone()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var own = await bot.SayAsync("hjälp");
        Assert.All(["plan", "avvikelser", "återuppta", "status"], command => Assert.Contains(command, own.Texts));
        var others = await bot.Bot.AskAsync(RunningBot.NewConversation(), "hjälp", Speaker.New("Eva Utomstående"));
        Assert.All(["plan", "avvikelser", "återuppta"], command => Assert.DoesNotContain(command, others.Texts));
        Assert.Contains("status", others.Texts);
    }

    [Fact]
    public async Task A_channel_of_somebody_else_is_taken_over_when_asked_for()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        bot.Simulator.Change(edit => edit.AddChannel(SmallRegister.Private, "Vår gamla kanal", "private", $"{SmallRegister.Siv}"));

        var blocked = await bot.ClickAsync(await bot.SayAsync("plan"), "Visa hindrade");
        Assert.Contains($"Det finns redan en kanal som heter {SmallRegister.Private}.", blocked.Text, StringComparison.Ordinal);
        var used = await bot.ClickAsync(blocked, "Använd den");
        await bot.DoneAsync();

        Assert.Contains("Jag tar över kanalen nu", used.Text, StringComparison.Ordinal);
        Assert.EndsWith("samverkan:central", Assert.Single(bot.Channels).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_takes_long_comes_when_it_is_ready()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        bot.Simulator.Faults.ThrottleNext(1, TimeSpan.FromSeconds(4));

        var plan = await bot.SayAsync("plan");

        Assert.Contains(bot.Bot.Connector.In(bot.Chat), sent => sent.Card.Text.Contains(ProvisioningBot.Reading, StringComparison.Ordinal));
        bot.Simulator.Faults.ThrottleNext(1, TimeSpan.FromSeconds(4));
        Assert.Contains("klara", (await bot.ClickAsync(plan, Apply)).Text, StringComparison.Ordinal);
        Assert.Contains("Klart", (await bot.StandsAsync("Klart:")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_Graph_does_not_answer_it_says_so()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        bot.Simulator.Faults.ThrottleNext(20, TimeSpan.FromMinutes(2));

        Assert.Contains("Teams svarar inte just nu", (await bot.SayAsync("plan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_with_the_answer_in_the_response_it_is_there_whole()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var activity = Incoming.Message(bot.Bot.Connector.ServiceUrl, bot.Chat, bot.Ada.UserId, "plan").By(bot.Ada);
        activity["deliveryMode"] = "expectReplies";
        bot.Simulator.Faults.ThrottleNext(1, TimeSpan.FromSeconds(4));

        using var response = await Keeping.Proposals.KeptBot.SlowlyAsync(bot.Bot, bot.Bot.SendAsync(activity.ToJsonString(), bot.Bot.Authorization()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var told = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("activities");
        Assert.Contains("Plan:", told.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_too()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var card = await bot.SayAsync("plan", "en-GB");

        Assert.Matches("^Plan: [0-9]+ new, 1 unchanged, [0-9]+ blocked$", card.Texts[0]);
        Assert.Contains("of", (await bot.ClickAsync(card, "Apply")).Texts[0].Split(' '));
    }
}
