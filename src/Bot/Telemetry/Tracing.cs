using System.Diagnostics;

namespace Samverkan.Bot.Telemetry;

/// <summary>Where the bot's spans come from: one a turn, one a job. Their tags are words of ours and ids of ours, never what somebody wrote.</summary>
internal static class Tracing
{
    public const string Name = "Samverkan";

    public static readonly ActivitySource Source = new(Name);

    /// <param name="reason">A code of ours.</param>
    public static void Refused(string reason) => Current?.SetTag("samverkan.refusal", reason);

    /// <summary>The span that the code runs in; null when nobody listens.</summary>
    public static Activity? Current => Activity.Current is { } current && ReferenceEquals(current.Source, Source) ? current : null;
}
