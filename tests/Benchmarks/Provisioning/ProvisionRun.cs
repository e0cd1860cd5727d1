using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Benchmarks.Processes;
using Samverkan.Benchmarks.Registers;
using Samverkan.Bot.Cli;
using Samverkan.Bot.Cli.Plans;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Telemetry;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;

namespace Samverkan.Benchmarks.Provisioning;

/// <summary>Plans and applies registers of several sizes. The clock is injected, so what is told of it is what Graph's pace costs, and the processor's time apart.</summary>
internal static class ProvisionRun
{
    private const double RequestsPerSecond = 4;

    private static readonly int[] Sizes = [50, 200, 900];
    private static readonly DateTimeOffset Today = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(1);

    public static async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(Machine.Told);
        await output.WriteLineAsync("groups  requests  of the team  429  injected s  at the limit s  ratio  processor s  ms a request  heap MB");
        foreach (var size in Sizes)
        {
            await output.WriteLineAsync(await MeasureAsync(size, cancellationToken));
        }
    }

    private static async Task<string> MeasureAsync(int groups, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        using var time = new VirtualTime(Today, Calm);
        await using var services = Services(folder.Path, time);
        await services.GetRequiredService<RegisterStore>().ReplaceAsync(null, GeneratedRegister.Of(groups), new RegisterChange("import", "benchmark"), cancellationToken);
        await services.GetRequiredService<CurrentRegister>().LoadAsync(cancellationToken);
        using var self = Process.GetCurrentProcess();
        var (begun, used) = (time.GetUtcNow(), self.TotalProcessorTime);

        var provisioner = services.GetRequiredService<Provisioner>();
        await provisioner.ApproveAsync(await provisioner.PlanAsync(cancellationToken), "benchmark", null, cancellationToken);
        var heap = 0L;
        var work = services.GetRequiredService<Applier>();
        while (await work.ContinueAsync(Budget, null, cancellationToken) is not SliceEnd.Idle)
        {
            heap = Math.Max(heap, GC.GetTotalMemory(forceFullCollection: true));
        }

        self.Refresh();
        var (took, processor) = ((time.GetUtcNow() - begun).TotalSeconds, (self.TotalProcessorTime - used).TotalSeconds);
        var requests = services.GetRequiredService<Simulator>().Faults.Requests;
        var ofTeam = requests.Count(request => request.Path.StartsWith("/teams/", StringComparison.Ordinal));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{groups,6}  {requests.Count,8}  {ofTeam,11}  {requests.Count(request => request.Status == 429),3}  {took,10:F1}  {ofTeam / RequestsPerSecond,14:F1}  {took * RequestsPerSecond / ofTeam,5:F2}  {processor,11:F1}  {processor * 1000 / requests.Count,12:F1}  {heap / 1e6,7:F1}");
    }

    private static ServiceProvider Services(string folder, TimeProvider time)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            KeyValuePair.Create("Storage:Path", (string?)Path.Combine(folder, "samverkan.db")),
            KeyValuePair.Create("ASPNETCORE_ENVIRONMENT", (string?)"Development"),
        ]).Build();
        var services = new ServiceCollection();
        services.AddSingleton(time).AddSingleton<SwedishCalendar>().AddMetrics().AddSingleton<Metrics>().AddStorage(configuration).AddPlans(configuration, new TerminalStreams(TextReader.Null, TextWriter.Null, TextWriter.Null));
        return services.BuildServiceProvider();
    }
}
