using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Groups;

/// <summary>A bot with an administrator and another one, a coordinator of each organisation, and somebody who is none of these. The tests of a class share it: each uses groups and names of its own.</summary>
public sealed class GroupsBot : IAsyncLifetime
{
    public const string Look = "Visa ändringen";
    public const string Save = "Spara";
    public const string Propose = "Skicka förslaget";

    private const string PoliceTenant = "00000000-0000-4000-8000-0000000000cc";

    private RunningBot? running;

    public Speaker Administrator { get; } = Speaker.New("Ada Administratör");

    public Speaker OtherAdministrator { get; } = Speaker.New("Adam Administratör");

    public Speaker OfCity { get; } = Speaker.New("Sam Ordnare");

    public Speaker OfPolice { get; } = Speaker.New("Pol Samordnare", PoliceTenant);

    public Speaker Anyone { get; } = Speaker.New("Vera Vemsomhelst");

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => running = await RunningBot.StartAsync(
        $"--Access:Tenants={Incoming.Tenant},{PoliceTenant}",
        $"--Access:Administrators={Administrator.Identity},{OtherAdministrator.Identity}",
        $"--Access:Coordinators:goteborgs-stad={OfCity.Identity}",
        $"--Access:Coordinators:polisomrade-storgoteborg={OfPolice.Identity}");

    public Task DisposeAsync() => Bot.DisposeAsync();

    /// <summary>What the bot answers to anybody who asks.</summary>
    public async Task<string> AskAsync(string question) => (await Bot.AskAsync(RunningBot.NewConversation(), question, Anyone)).Text;

    public Task<SentCard> OpenAsync(Speaker by, string command, string locale = "sv-SE") => Bot.AskAsync(RunningBot.NewConversation(), command, by, locale);

    /// <param name="inputs">What is filled in; the other fields keep what the card put there.</param>
    /// <param name="tamper">Changes what the client sends.</param>
    public async Task<SentCard> ClickAsync(Speaker by, SentCard card, string title, Dictionary<string, string>? inputs = null, Action<JsonObject>? tamper = null) =>
        (await Bot.ClickAsync(RunningBot.NewConversation(), card, title, inputs, by, tamper)).Card;

    /// <summary>Opens a form, fills it in, and looks at what it would change.</summary>
    public async Task<SentCard> LookAsync(Speaker by, string command, Dictionary<string, string> inputs, Action<JsonObject>? tamper = null, string locale = "sv-SE") =>
        await ClickAsync(by, await OpenAsync(by, command, locale), locale == "sv-SE" ? Look : "Show the change", inputs, tamper);

    /// <summary>All the way: a form is opened, filled in, looked at and saved.</summary>
    public async Task SaveAsync(Speaker by, string command, Dictionary<string, string> inputs)
    {
        var saved = await ClickAsync(by, await LookAsync(by, command, inputs), Save);
        Assert.Equal("Sparat.", saved.Texts[0]);
    }

    /// <summary>A central group that only this test knows.</summary>
    public Task AddGroupAsync(string name, params (string Field, string Value)[] more) =>
        SaveAsync(Administrator, "ny grupp", new Dictionary<string, string>(more.Select(field => KeyValuePair.Create(field.Field, field.Value))) { ["Name"] = name, ["Area"] = "central" });
}
