using System.Globalization;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Names of the register in sentences.</summary>
internal static class Wording
{
    private const string Sibilants = "sxz";

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>With the first letter of a sentence.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Swedish) + text[1..];

    /// <summary>"LÖK-nätverkets", "BRÅ Centrums"; "the LÖK network’s".</summary>
    public static string Genitive(string name, Language language) => language == Language.English
        ? name.EndsWith('s') ? $"{name}’" : $"{name}’s"
        : name.Length > 0 && Sibilants.Contains(char.ToLower(name[^1], Swedish)) ? name : $"{name}s";
}
