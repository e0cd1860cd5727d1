using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>One host for the tests of a class, with everybody known to it. Each test has proposers and names of its own.</summary>
public sealed class ProposingBot : IAsyncLifetime
{
    private RunningBot? bot;

    public RunningBot Bot => bot ?? throw new InvalidOperationException("Not started.");

    internal Keepers Keepers { get; } = new();

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync(Keepers.Settings);
        await Bot.MeetAsync(Keepers.Anna, Keepers.Ada, Keepers.Bo, Keepers.Eva, Keepers.Eli);
    }

    public Task DisposeAsync() => Bot.DisposeAsync();
}
