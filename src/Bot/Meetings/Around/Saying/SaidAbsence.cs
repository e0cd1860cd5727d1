namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Tells "jag kommer inte på LÖK" from what is about something else: "jag kommer inte ihåg vem som samordnar LÖK".</summary>
internal static class SaidAbsence
{
    /// <summary>What makes another verb of it, right after it.</summary>
    private static readonly HashSet<string> Particles = new(["ihåg", "åt", "in", "överens", "fram", "vidare", "undan", "ifrån", "bort", "underfund", "up", "across", "by"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Asking = new(
        ["vad", "vem", "vems", "vilka", "vilken", "vilket", "hur", "när", "var", "varför", "om", "what", "who", "whose", "which", "how", "when", "where", "why", "whether"],
        StringComparer.OrdinalIgnoreCase);

    public static bool MayBeMeant(string rest)
    {
        var words = rest.Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || (!Particles.Contains(words[0]) && !words.Any(Asking.Contains));
    }
}
