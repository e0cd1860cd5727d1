using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping;

/// <summary>A running bot on <see cref="KeptRegister"/>, for the tests of one class: one after the other, and each leaves behind what the next expects.</summary>
public sealed class KeepingHost : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-kept-").FullName;
    private RunningBot? running;

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    internal CurrentRegister Current => Bot.Services.GetRequiredService<CurrentRegister>();

    public RegisterSnapshot Register => Current.Engine.Register;

    public long Version => Current.Now.Head.Version;

    public async Task InitializeAsync() => running = await RunningBot.StartAsync(KeptRegister.Settings(folder));

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Says something in a chat of its own.</summary>
    public async Task<(string Chat, SentCard Card)> SayAsync(Speaker speaker, string text, string locale = "sv-SE")
    {
        var chat = RunningBot.NewConversation();
        return (chat, await Bot.AskAsync(chat, text, speaker, locale));
    }

    public async Task<SentCard> ClickAsync(string chat, SentCard card, string title, Speaker speaker, IReadOnlyDictionary<string, string>? inputs = null, Action<JsonObject>? tamper = null) =>
        (await Bot.ClickAsync(chat, card, title, inputs, speaker, tamper)).Card;

    /// <summary>Opens a form from a button such as other cards have.</summary>
    public async Task<SentCard> OpenAsync(Speaker speaker, string form, params (string Field, string Value)[] known)
    {
        var data = new JsonObject { ["verb"] = "form.open", ["form"] = form, ["lang"] = "sv" };
        foreach (var (field, value) in known)
        {
            data[field] = value;
        }

        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "form.open", ["data"] = data };
        return (await Bot.InvokeAsync(Incoming.Click(Bot.Connector.ServiceUrl, RunningBot.NewConversation(), speaker.UserId, action).By(speaker))).Card;
    }

    /// <summary>Somebody else changes the register meanwhile.</summary>
    public Task DoAsync(Act act) => Bot.DoAsync(act);

    public Holding Holding(string id) => Register.Content.Holdings.Single(holding => holding.Id.Value == id);
}
