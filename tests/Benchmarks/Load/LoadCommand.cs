using System.CommandLine;

namespace Samverkan.Benchmarks.Load;

/// <summary>How a load is asked for.</summary>
internal static class LoadCommand
{
    public static Command Syntax()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long one measurement takes.", DefaultValueFactory = _ => 10 };
        var rounds = new Option<int>("--rounds") { Description = "How many times both are measured, in turn.", DefaultValueFactory = _ => 5 };
        var connections = new Option<int>("--connections") { Description = "Each has one request under way.", DefaultValueFactory = _ => 64 };
        var published = PublishedFolder();
        var settings = new Option<string[]>("--set") { Description = "KEY=VALUE: an environment variable for the bot alone, such as DOTNET_gcConcurrent=0." };
        seconds.TakeFrom(1, 600);
        rounds.TakeFrom(1, 50);
        connections.TakeFrom(1, 1000);
        settings.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"--set takes KEY=VALUE, not \"{token.Value}\".");
            }
        });
        var command = new Command("load", "Turns a second, latency, processor time and memory of the published bot, beside a bare Kestrel echo.") { seconds, rounds, connections, published, settings };
        command.SetAction((parsed, cancellationToken) => LoadRun.PrintAsync(
            new LoadOptions(
                TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                parsed.GetValue(rounds),
                parsed.GetValue(connections),
                parsed.GetValue(published),
                (parsed.GetValue(settings) ?? []).Select(setting => setting.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1])),
            Console.Out,
            cancellationToken));
        return command;
    }

    public static Option<string?> PublishedFolder() => new("--published") { Description = "The folder of a bot that is published already. Without it, it is published first." };

    public static void TakeFrom(this Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number >= least && number <= most))
        {
            result.AddError($"{option.Name} takes a number from {least} to {most}, not \"{token.Value}\".");
        }
    });
}
