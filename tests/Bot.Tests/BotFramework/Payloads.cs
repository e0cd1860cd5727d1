using System.Runtime.CompilerServices;

namespace Samverkan.Bot.Tests.BotFramework;

/// <summary>Payloads of Teams, one a file; a file more is a case more.</summary>
internal static class Payloads
{
    public static string Folder { get; } = Path.Combine(Here(), "Payloads");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
