using System.Diagnostics;

namespace Samverkan.Benchmarks.Processes;

/// <summary>The sources that this program was built from.</summary>
internal static class Repository
{
    private const string Landmark = "Bot.sln";

    private static readonly string Root = Find();

    /// <summary>The bot as it is published.</summary>
    public static Task PublishAsync(string folder, CancellationToken cancellationToken) =>
        DotnetAsync(["publish", Project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "-p:TeamsScript=false", "-o", folder, "-v", "q"], cancellationToken);

    /// <summary>The bot as <c>dotnet run</c> builds it.</summary>
    /// <returns>Its assembly.</returns>
    public static async Task<string> BuildAsync(CancellationToken cancellationToken)
    {
        await DotnetAsync(["build", Project, "-v", "q"], cancellationToken);
        return Path.Combine(Project, "bin", "Debug", "net10.0", "Bot.dll");
    }

    /// <summary>Where the browser of the tests is, and what it is told.</summary>
    public static string Browser => Path.Combine(Root, "tests", "Bot.Tests", "Browser");

    public static string Project => Path.Combine(Root, "src", "Bot");

    private static async Task DotnetAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var dotnet = MeasuredProcess.Start(new ProcessStartInfo("dotnet", args) { WorkingDirectory = Root });
        if (await dotnet.EndAsync(cancellationToken) is not 0 and var code)
        {
            throw new MeasurementException($"dotnet {args[0]} failed ({code}).{Environment.NewLine}{dotnet.Said}");
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Landmark)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new MeasurementException($"{Landmark} is in no folder above {AppContext.BaseDirectory}.");
    }
}
