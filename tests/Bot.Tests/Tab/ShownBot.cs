using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;
using Samverkan.Bot.Tests.Meetings.Calendar;
using Samverkan.GraphSimulator;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>A bot in Development whose map has people, vacancies, a channel and a meeting on it.</summary>
public sealed class ShownBot : IAsyncLifetime
{
    /// <summary>The group that has most of it.</summary>
    public const string Group = "lok";

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-shown-").FullName;
    private RunningBot? running;

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        running = await RunningBot.StartInDevelopmentAsync(KeptRegister.Settings(folder));
        var (rows, now) = (Bot.Services.GetRequiredService<IRowStore>(), Bot.Time.GetUtcNow());
        await rows.PutAsync($"{Group} 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        foreach (var group in (string[])[Group, "central", "processledarna"])
        {
            var channel = new LedgerEntry(LedgerStage.Agreed, now) { Id = $"19:{group}@thread.tacv2", Name = group };
            await rows.WriteAsync([LedgerRows.Put(SimulatorDefaults.TeamId, new LineKey.Channel(new GroupId(group)), channel, null)], default);
        }

        await Bot.DoAsync(new Act.End(new HoldingId("pia-chef"), KeepingHost.Today.AddDays(-10), null));
        await Bot.Services.GetRequiredService<KnownMeetings>().LoadAsync(default);
        await Bot.Services.GetRequiredService<KnownChannels>().LoadAsync(default);
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
