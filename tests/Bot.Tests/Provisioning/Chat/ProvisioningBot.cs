using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.GraphSimulator;
using Samverkan.Register;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>A bot with the simulated Graph, and the administrator who talks to it about channels and meetings.</summary>
internal sealed class ProvisioningBot : IAsyncDisposable
{
    public const string Reading = "Jag läser i Teams";

    private readonly string register;

    private ProvisioningBot(RunningBot bot, Speaker ada, string register) => (Bot, Ada, this.register) = (bot, ada, register);

    public RunningBot Bot { get; }

    public Speaker Ada { get; }

    public string Chat => Ada.Chat();

    public Simulator Simulator => Bot.Services.GetRequiredService<Simulator>();

    /// <summary>The message that the last answer is in.</summary>
    public string Message { get; private set; } = "";

    public IEnumerable<SimulatedChannel> Channels => Simulator.Read().Channels.Where(channel => !channel.IsPrimary && channel.DeletedAt is null);

    public static Task<ProvisioningBot> StartAsync(params string[] settings) => StartAsync(Speaker.New("Ada Administratör", SimulatorDefaults.TenantId), settings);

    /// <summary>Several on one store share the simulated Graph too.</summary>
    public static async Task<ProvisioningBot> StartAsync(Speaker ada, params string[] settings)
    {
        var register = SmallRegister.Write();
        var bot = await RunningBot.StartInDevelopmentAsync([$"--Access:Administrators={ada.Identity}", $"--Register:File={register}", .. settings]);
        var started = new ProvisioningBot(bot, ada, register);
        started.Simulator.Change(edit =>
        {
            edit.AddUser($"{SmallRegister.Siv}", "Siv Testsson", "siv@example.se");
            edit.AddUser($"{SmallRegister.Bo}", "Bo Provsson", "bo@example.se");
            edit.AddTeamMember($"{SmallRegister.Siv}");
        });
        return started;
    }

    /// <summary>Says something, and waits for the answer, which may come later.</summary>
    public async Task<SentCard> SayAsync(string text, string locale = "sv-SE")
    {
        var before = Bot.Connector.In(Chat).Count;
        await Bot.SlowlyAsync(Bot.PostAsync(Incoming.Message(Bot.Connector.ServiceUrl, Chat, Ada.UserId, text, locale).By(Ada)));
        return await Bot.SlowlyAsync(AnswerAsync(before));
    }

    /// <summary>Clicks on a card of the last message, and waits for what takes its place, which may come later.</summary>
    public async Task<SentCard> ClickAsync(SentCard card, string title, Speaker? by = null, Action<JsonObject>? tamper = null)
    {
        var updates = Bot.Connector.Updates.Count;
        var clicked = (await Bot.SlowlyAsync(Bot.ClickAsync(Chat, card, title, speaker: by ?? Ada, tamper: tamper, message: Message))).Card;
        return clicked.Text.Contains(Reading, StringComparison.Ordinal) ? await Bot.SlowlyAsync(UpdateAsync(updates)) : clicked;
    }

    /// <summary>What stands in the last message now.</summary>
    public SentCard Standing => Bot.Connector.StandingIn(Chat).Single(sent => sent.Id == Message).Card;

    /// <summary>Lets time pass until the last message says something.</summary>
    public Task<SentCard> StandsAsync(string text) => Bot.SlowlyAsync(UntilAsync(() => Standing, card => card.Text.Contains(text, StringComparison.Ordinal)));

    /// <summary>Lets time pass until everything that was approved is done.</summary>
    public Task<bool> DoneAsync() => Bot.SlowlyAsync(FinishedAsync());

    /// <summary>Has everything made that the register says.</summary>
    public async Task MakeAsync()
    {
        await ClickAsync(await SayAsync("plan"), "Genomför");
        await DoneAsync();
    }

    public async Task SetAsync(Func<RegisterContent, RegisterContent> change)
    {
        var store = Bot.Services.GetRequiredService<RegisterStore>();
        var stored = Assert.IsType<StoredRegister>(await store.ReadAsync(default));
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(stored, change(stored.Content), new RegisterChange("import", "test"), default));
        await Bot.Services.GetRequiredService<CurrentRegister>().LoadAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(register) ?? "", recursive: true);
    }

    private async Task<bool> FinishedAsync()
    {
        var runs = Bot.Services.GetRequiredService<RunStore>();
        await Waiting.UntilAsync(async () => await runs.FindUnfinishedAsync(default) is null);
        return true;
    }

    private async Task<SentCard> AnswerAsync(int before)
    {
        IEnumerable<SentActivity> Answers() => Bot.Connector.In(Chat).Skip(before).Where(sent => !sent.Card.Text.Contains(Reading, StringComparison.Ordinal));
        await Waiting.UntilAsync(() => Answers().Any());
        var answer = Answers().First();
        Message = answer.Id;
        return answer.Card;
    }

    private async Task<SentCard> UpdateAsync(int before)
    {
        await Waiting.UntilAsync(() => Bot.Connector.Updates.Skip(before).Any(update => update.Id == Message));
        return Bot.Connector.Updates.Skip(before).First(update => update.Id == Message).Card;
    }

    private static async Task<SentCard> UntilAsync(Func<SentCard> read, Func<SentCard, bool> holds)
    {
        await Waiting.UntilAsync(() => holds(read()));
        return read();
    }
}
