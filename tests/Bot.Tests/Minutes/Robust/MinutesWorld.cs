using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>One store, one clock and one connector, for as many <see cref="MinutesHouse"/>s as a test needs. It is Sunday 22 November 2026.</summary>
internal sealed class MinutesWorld : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<MinutesHouse> houses = [];

    private MinutesWorld(FakeConnector connector)
    {
        Connector = connector;
        connector.ServeDevelopment();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public FakeConnector Connector { get; }

    public string Folder => folder.Path;

    public string Store => folder.Store;

    public static async Task<MinutesWorld> StartAsync() => new(await FakeConnector.StartAsync());

    public async Task<MinutesHouse> HouseAsync(Func<IRowStore, IRowStore>? wrap = null)
    {
        var house = await MinutesHouse.OpenAsync(this, wrap);
        houses.Add(house);
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses)
        {
            await house.DisposeAsync();
        }

        await Connector.DisposeAsync();
        folder.Dispose();
    }
}
