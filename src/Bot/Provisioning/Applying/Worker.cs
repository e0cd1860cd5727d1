using System.Diagnostics;
using System.Globalization;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>A process that works at a team; by its name another one on the same machine knows whether it still lives.</summary>
internal static class Worker
{
    /// <summary>When a process was started is told a little differently in another one, which reckons it from the clock.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    private static readonly string Process = Name();

    /// <summary>A name for one that begins now.</summary>
    public static string New() => $"{Process}/{Guid.NewGuid():N}";

    /// <summary>Whether it certainly is no more. False where that cannot be known: on another machine.</summary>
    public static bool IsGone(string worker)
    {
        if (worker.Split('/') is not [var machine, var process, var started, _] || machine != Environment.MachineName || !int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !long.TryParse(started, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
        {
            return false;
        }

        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(id);
            return Math.Abs(StartOf(found) - ticks) > Tolerance.Ticks;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            return false;
        }
    }

    private static string Name()
    {
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName.Replace('/', '-')}/{self.Id}/{StartOf(self)}");
    }

    private static long StartOf(Process process) => process.StartTime.ToUniversalTime().Ticks;
}
