using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Cli;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>Whole bots and the terminal on a storage account, configured as anybody would.</summary>
[Collection(OneAzurite.Name)]
public sealed class AzureHostTests(AzuriteServer azurite)
{
    private const int Unavailable = 201;
    private const string Question = "Vad står SSPF för?";
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_bot_that_starts_before_its_store_lives_and_is_ready_when_it_comes()
    {
        using var network = new NetworkGate(azurite.Tables) { IsClosed = true };
        await using var bot = await StoredBot.StartAsync(Setting(azurite.NewAccount(network.Address)));
        await bot.Events.Next(Unavailable);
        Assert.Equal(HttpStatusCode.OK, await bot.LiveAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.ReadyAsync());

        network.IsClosed = false;
        bot.Time.Advance(Tick);

        await bot.BecomeReadyAsync();
        Assert.Contains("SSPF", await bot.AskAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_that_start_at_once_on_an_empty_account_have_one_register()
    {
        var account = azurite.NewAccount();
        await using var first = await StoredBot.StartAsync(Setting(account));
        await using var second = await StoredBot.StartAsync(Setting(account));
        await using var third = await StoredBot.StartAsync(Setting(account));
        StoredBot[] bots = [first, second, third];

        await Task.WhenAll(bots.Select(bot => bot.BecomeReadyAsync()));

        var heads = await Task.WhenAll(bots.Select(bot => bot.Services.GetRequiredService<RegisterStore>().FindHeadAsync(default)));
        Assert.Equal(1, Assert.Single(heads.Distinct())!.Version);
    }

    [Fact]
    public async Task What_the_terminal_imports_reaches_a_bot_on_the_same_account_within_ten_seconds()
    {
        var account = azurite.NewAccount();
        await using var bot = await StoredBot.StartAsync(Setting(account));
        await bot.BecomeReadyAsync();
        using var terminal = new TerminalDriver { Configuration = { ["ConnectionStrings:Storage"] = account, ["ASPNETCORE_ENVIRONMENT"] = "Development" } };
        var file = terminal.Folder.Write("changed.yaml", RegisterYaml.Write(Registers.Changed));

        var result = await terminal.RunAsync("import", file);
        bot.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.True(result.Code == 0, result.Error);
        var register = bot.Services.GetRequiredService<CurrentRegister>();
        await WaitUntil(() => register.Engine.Register.Content.Organisations[0].Names.Name.Sv == "Nya namnet");
        Assert.False(File.Exists(terminal.Folder.Store));
    }

    private static string Setting(string account) => $"--ConnectionStrings:Storage={account}";

    private static async Task WaitUntil(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
