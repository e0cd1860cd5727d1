using System.Diagnostics;

namespace Samverkan.Benchmarks.Processes;

/// <summary>A way to start the bot.</summary>
/// <param name="Name">What it is called in a report.</param>
internal sealed record BotProgram(string Name, string File, IReadOnlyList<string> Arguments)
{
    public static BotProgram Published(string folder) => new("published", Path.Combine(folder, "Bot"), []);

    public static BotProgram Built(string assembly) => new("dotnet Bot.dll", "dotnet", [assembly]);

    /// <summary>As the README says, once it is built.</summary>
    public static BotProgram Run(string project) => new("dotnet run", "dotnet", ["run", "--project", project, "--"]);

    /// <summary>Whether the process that is started is the bot itself.</summary>
    public bool IsBot => Arguments is not ["run", ..];

    /// <param name="folder">The content root, where its store is.</param>
    /// <param name="settings">Environment variables: configuration of the bot, or of .NET.</param>
    public ProcessStartInfo In(string folder, Uri address, IReadOnlyDictionary<string, string> settings)
    {
        // An argument, because dotnet run takes its environment from launchSettings.json.
        var start = new ProcessStartInfo(File, [.. Arguments, "--urls", address.GetLeftPart(UriPartial.Authority)])
        {
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        return start;
    }
}
