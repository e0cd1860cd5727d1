using System.Text;

namespace Samverkan.Bot.Storage;

/// <summary>
/// How keys are spelled in every store. Azure Tables forbids <c>/ \ # ?</c> and control characters and is unsure of <c>%</c>;
/// they become two allowed characters, the first of which is the nearest allowed one below. So any text comes back as it was,
/// and what sorts before (ordinal) sorts before as spelled.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model</remarks>
internal static class StorageKey
{
    /// <summary>Azure Tables' 1 KB of UTF-16.</summary>
    public const int LongestEncoded = 512;

    /// <summary>Each stands for itself (followed by <see cref="Itself"/>) and for the character after it (followed by <see cref="Next"/>).</summary>
    private const string Leads = "\"$.>[";

    private const char Itself = '!';
    private const char Next = '~';

    /// <summary>Before the 32 control characters below space, and before space itself.</summary>
    private const char LowLead = ' ';

    /// <summary>Before tilde itself, and before the 33 control characters above it.</summary>
    private const char HighLead = '~';
    private const char FirstHigh = '\u007f';
    private const char LastHigh = '\u009f';
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <exception cref="ArgumentException">The key is empty, too long as spelled, or no well-formed text.</exception>
    public static string Encode(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var text = new StringBuilder(key.Length + 8);
        foreach (var rune in key.EnumerateRunes())
        {
            if (rune.IsBmp)
            {
                Append(text, (char)rune.Value);
            }
            else
            {
                text.Append(rune);
            }
        }

        if (text.Length > LongestEncoded)
        {
            throw new ArgumentException($"A key has at most {LongestEncoded} characters as it is stored; this one has {text.Length}.", nameof(key));
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">No key is spelled like that.</exception>
    public static string Decode(string encoded)
    {
        var text = new StringBuilder(encoded.Length);
        for (var index = 0; index < encoded.Length; index++)
        {
            var lead = encoded[index];
            if (!IsLead(lead))
            {
                text.Append(lead);
            }
            else if (index + 1 < encoded.Length && DecodePair(lead, encoded[index + 1]) is { } character)
            {
                text.Append(character);
                index++;
            }
            else
            {
                throw new FormatException("The store holds a key that this program did not write.");
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char character)
    {
        switch (character)
        {
            case '\ufffd':
                throw new ArgumentException("A key is well-formed text.", nameof(character));
            case < LowLead:
                text.Append(LowLead).Append(Digits[character]);
                break;
            case LowLead:
                text.Append(LowLead).Append(Next);
                break;
            case HighLead:
                text.Append(HighLead).Append(Itself);
                break;
            case >= FirstHigh and <= LastHigh:
                text.Append(HighLead).Append(Digits[character - FirstHigh]);
                break;
            case var lead when Leads.Contains(lead, StringComparison.Ordinal):
                text.Append(lead).Append(Itself);
                break;
            case var after when Leads.Contains((char)(after - 1), StringComparison.Ordinal):
                text.Append((char)(after - 1)).Append(Next);
                break;
            default:
                text.Append(character);
                break;
        }
    }

    private static bool IsLead(char character) => character is LowLead or HighLead || Leads.Contains(character, StringComparison.Ordinal);

    private static char? DecodePair(char lead, char second) => (lead, second, Digits.IndexOf(second, StringComparison.Ordinal)) switch
    {
        (LowLead, Next, _) => LowLead,
        (LowLead, _, >= 0 and < LowLead and var low) => (char)low,
        (HighLead, Itself, _) => HighLead,
        (HighLead, _, >= 0 and <= LastHigh - FirstHigh and var high) => (char)(FirstHigh + high),
        (not LowLead and not HighLead, Itself, _) => lead,
        (not LowLead and not HighLead, Next, _) => (char)(lead + 1),
        _ => null,
    };
}
