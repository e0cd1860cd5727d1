using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Privacy;

namespace Samverkan.Bot.Tests.Conversation;

/// <summary>A register in which the city director is a person with a directory identity.</summary>
public sealed class NamesTests : IDisposable
{
    private const string Question = "Vad heter stadsdirektören?";
    private const string Shown = @"Siv \*Testsson\*";

    private readonly StaffedRegister register = new();
    private readonly string thread = $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1";

    [Fact]
    public async Task In_a_personal_chat_a_name_is_told_and_shown_as_it_is_written()
    {
        await using var bot = await StartAsync();

        Assert.Contains(Shown, (await bot.AskAsync(RunningBot.NewConversation(), Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_no_name_is_told_to_somebody_whose_tenant_is_not_known()
    {
        await using var bot = await StartAsync();

        await bot.PostAsync(InChannel(bot));

        Assert.DoesNotContain("Testsson", Assert.Single(bot.Connector.Sent).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_a_name_is_told_to_a_member_of_a_known_tenant()
    {
        await using var bot = await StartAsync();
        bot.Connector.SetTenant("29:user", Incoming.Tenant);

        await bot.PostAsync(InChannel(bot));

        Assert.Contains(Shown, Assert.Single(bot.Connector.Sent).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_is_known_by_tenant_and_object_id()
    {
        await using var bot = await StartAsync();

        var own = await bot.AskAsync(RunningBot.NewConversation(), "Vilka grupper sitter jag i?");

        Assert.Contains("samverkansgrupp", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Siv", bot.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_is_not_who_asks()
    {
        await using var bot = await StartAsync();
        var conversation = RunningBot.NewConversation();
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "Vilka grupper sitter jag i?");
        activity["from"]!["aadObjectId"] = "00000000-0000-4000-8000-0000000000dd";

        await bot.PostAsync(activity);

        Assert.DoesNotContain("Central", Assert.Single(bot.Connector.In(conversation)).Card.Text, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => register.Dispose();

    private Task<RunningBot> StartAsync() => RunningBot.StartAsync(register.Setting);

    private JsonObject InChannel(RunningBot bot) => Incoming.Message(bot.Connector.ServiceUrl, thread, "29:user", Question).InChannel();
}
