using System.Globalization;
using System.Text;

namespace Samverkan.Bot.Cards.Inputs;

/// <summary>
/// What stands in a text field and goes back with the click, so it is not rewritten as other texts are: clients read no markup there.
/// Only what shows nothing and changes what is around it is left out.
/// </summary>
internal static class FieldValue
{
    public static string? Shown(string? value)
    {
        if (value is null || value.EnumerateRunes().All(IsShown))
        {
            return value;
        }

        var shown = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes().Where(IsShown))
        {
            shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    private static bool IsShown(Rune rune) =>
        rune.Value is '\n' or '\r' or '\t'
        || (rune != Rune.ReplacementChar
            && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
}
