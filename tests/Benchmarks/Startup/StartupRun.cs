using Samverkan.Benchmarks.Load;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Startup;

/// <summary>Starts of the bot, published and built, with a store and without.</summary>
internal static class StartupRun
{
    private const double Megabyte = 1024 * 1024;

    private static readonly Dictionary<string, string> NoSettings = [];

    public static async Task PrintAsync(int runs, string? published, TextWriter output, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var publishedFolder = published ?? Path.Combine(folder.Path, "published");
        if (published is null)
        {
            await output.WriteLineAsync("Publishing the bot ...");
            await Repository.PublishAsync(publishedFolder, cancellationToken);
        }

        await output.WriteLineAsync("Building the bot ...");
        var built = await Repository.BuildAsync(cancellationToken);
        BotProgram[] programs = [BotProgram.Published(publishedFolder), BotProgram.Built(built), BotProgram.Run(Repository.Project)];

        await output.WriteLineAsync();
        await output.WriteLineAsync($"{Machine.Told}; {runs} starts each");
        await output.WriteLineAsync($"{"",-16} {"store",-10} {"s, median",10} {"worst",6} {"MB, median",11} {"worst",6}");
        foreach (var program in programs)
        {
            await output.WriteLineAsync(Line(program.Name, "empty", await StartAsync(program, Fresh, runs, cancellationToken)));
            var used = Fresh();
            _ = await StartAsync(program, () => used, 1, cancellationToken);
            await output.WriteLineAsync(Line(program.Name, "existing", await StartAsync(program, () => used, runs, cancellationToken)));
        }

        string Fresh() => Directory.CreateDirectory(Path.Combine(folder.Path, Path.GetRandomFileName())).FullName;
    }

    private static async Task<IReadOnlyList<Start>> StartAsync(BotProgram program, Func<string> folder, int runs, CancellationToken cancellationToken)
    {
        var starts = new List<Start>();
        while (starts.Count < runs)
        {
            await using var bot = await RunningBot.StartAsync(program, folder(), NoSettings, cancellationToken);
            starts.Add(new Start(bot.ReadyAfter, program.IsBot ? bot.Process.Usage().Resident : null));
        }

        return starts;
    }

    private static string Line(string name, string store, IReadOnlyList<Start> starts)
    {
        var seconds = Spread.Of(starts.Select(start => start.ReadyAfter.TotalSeconds));
        double[] memory = [.. starts.Select(start => start.Resident / Megabyte).OfType<double>()];
        var told = $"{name,-16} {store,-10} {seconds.Median,10:F2} {seconds.Most,6:F2}";
        return memory.Length == 0 ? told : $"{told} {Spread.Of(memory).Median,11:F0} {memory.Max(),6:F0}";
    }
}
