using System.Diagnostics;

namespace Samverkan.Benchmarks.Processes;

/// <summary>This program again, in a process of its own.</summary>
internal static class OwnProgram
{
    /// <summary>Starts one of its servers. The first line it says is its address; it ends when its input does, so also when we do.</summary>
    public static async Task<(MeasuredProcess Process, Uri Address)> ServeAsync(IEnumerable<string> args, CancellationToken cancellationToken)
    {
        var process = MeasuredProcess.Start(new ProcessStartInfo("dotnet", [typeof(OwnProgram).Assembly.Location, .. args]));
        try
        {
            return (process, new Uri(await process.FirstLineAsync(cancellationToken)));
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }
}
