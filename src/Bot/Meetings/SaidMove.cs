using System.Text.RegularExpressions;

namespace Samverkan.Bot.Meetings;

/// <summary>Which meeting, and where it goes: "LÖK 15 mars till 20 mars kl 13". The last "till" with a day after it parts the two; one between two hours parts nothing.</summary>
internal sealed partial record SaidMove(string Which, string Where)
{
    /// <returns>All of it as where it goes, when nothing parts it.</returns>
    public static SaidMove Of(string text, DateOnly today)
    {
        Match? hourOnly = null;
        foreach (var to in To().Matches(text).Reverse())
        {
            var after = SaidTime.Of(text[(to.Index + to.Length)..], today);
            if (after.HasDay)
            {
                return Parted(text, to);
            }

            // "15 mars till kl 14", but not "15 mars kl 9 till 11".
            if (after.Readings.Count > 0 && SaidTime.Of(text[..to.Index], today).Readings.All(reading => reading.From is null))
            {
                hourOnly ??= to;
            }
        }

        return hourOnly is null ? new SaidMove(string.Empty, text) : Parted(text, hourOnly);
    }

    private static SaidMove Parted(string text, Match to) => new(text[..to.Index].Trim(), text[(to.Index + to.Length)..].Trim());

    [GeneratedRegex(@"(?<!\S)(?:till|to)(?!\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
