using System.Diagnostics;

namespace Samverkan.Benchmarks.Processes;

/// <summary>
/// One thread that waits for all sockets and goes on with each right there, instead of a hop to the pool: what the generator and the
/// connector use themselves is then a small part of a turn. .NET reads it before the first socket of a process; what is measured must not have it.
/// </summary>
internal static class InlineSockets
{
    private const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
    private const string Threads = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    public static void Use()
    {
        Environment.SetEnvironmentVariable(Inline, "1");
        Environment.SetEnvironmentVariable(Threads, "1");
    }

    public static void Withhold(ProcessStartInfo start)
    {
        start.Environment.Remove(Inline);
        start.Environment.Remove(Threads);
    }
}
