using System.Globalization;
using Samverkan.Benchmarks.Load.Generating;
using Samverkan.Benchmarks.Load.Servers;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Load;

/// <summary>The bot and the echo, measured in turn so that whatever else the machine does meets both.</summary>
internal static class LoadRun
{
    public static async Task PrintAsync(LoadOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        InlineSockets.Use();
        var caller = Caller.Anonymous;
        using var folder = new TemporaryFolder();
        var published = options.Published ?? Path.Combine(folder.Path, "published");
        if (options.Published is null)
        {
            await output.WriteLineAsync("Publishing the bot ...");
            await Repository.PublishAsync(published, cancellationToken);
        }

        await using var connector = await Connector.StartAsync(cancellationToken);
        await using var bot = await RunningBot.StartAsync(
            BotProgram.Published(published), Directory.CreateDirectory(Path.Combine(folder.Path, "content")).FullName, caller.Settings.Concat(options.Settings).ToDictionary(), cancellationToken);
        var generator = new LoadGenerator(new LoadRequests(connector.Address, caller.Authorization), options.Connections);
        var first = new Subject("bot", bot.Process, bot.Address);

        await output.WriteLineAsync("Warming up ...");
        var warm = await Warming.UpAsync(first, generator, connector, cancellationToken);
        if (warm.Faults().FirstOrDefault() is { } fault)
        {
            throw new MeasurementException($"The bot does not do its work: {fault}.{Environment.NewLine}{bot.Process.Said}");
        }

        // The echo is to send as much as the bot does.
        var count = await connector.CountAsync(cancellationToken);
        var size = count.Bytes / count.Posts;
        var (process, address) = await OwnProgram.ServeAsync([EchoServer.Name, connector.Address.AbsoluteUri, size.ToString(CultureInfo.InvariantCulture)], cancellationToken);
        await using var echo = process;
        var second = new Subject("echo", echo, address);
        _ = await Warming.UpAsync(second, generator, connector, cancellationToken);

        var rounds = new List<Round>();
        while (rounds.Count < options.Rounds)
        {
            var round = new Round(
                await first.MeasureAsync(generator, connector, options.Time, cancellationToken),
                await second.MeasureAsync(generator, connector, options.Time, cancellationToken));
            rounds.Add(round);
            await output.WriteLineAsync($"round {rounds.Count}: bot {round.Bot.TurnsPerSecond:F0}, echo {round.Echo.TurnsPerSecond:F0} turns a second");
        }

        await LoadReport.PrintAsync(output, options, rounds, size, RuntimeSettings.Of(published));
    }
}
