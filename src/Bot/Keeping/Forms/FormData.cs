using System.Text;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What the buttons of a form carry besides what was filled in.</summary>
internal static class FormData
{
    public const string Form = "form";

    /// <summary>The key of the act: made by the server for each change that is shown, so that one click that comes twice is one act.</summary>
    public const string Key = "key";

    /// <summary>What was shown before it is saved; see <see cref="FormPlan.Planned"/>.</summary>
    public const string Mark = "mark";

    public const string Proposes = "proposes";

    /// <summary>The fields were on the card.</summary>
    public const string Seen = "seen";

    private const int KeyLength = 32;

    // The buttons below a change carry it four times over, and a message holds 28 KB.
    private const int MostBytes = 4_000;

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { Form, Key, Mark, Proposes, Seen, Clicks.Lang, "verb" };

    public static string NewKey() => Guid.NewGuid().ToString("N");

    /// <summary>The key in the data; a new one where it is none of ours.</summary>
    public static string KeyIn(ClickData data) =>
        data.Text(Key) is { Length: KeyLength } key && key.All(char.IsAsciiHexDigitLower) ? key : NewKey();

    /// <summary>What was filled in.</summary>
    public static IReadOnlyDictionary<string, string> Answers(ClickData data) =>
        data.Fields.Where(field => !Own.Contains(field.Key) && !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether the answers are more than a card can carry on; no form of ours asks for as much.</summary>
    public static bool IsTooMuch(ClickData data) => Answers(data).Sum(field => Encoding.UTF8.GetByteCount(field.Key) + Encoding.UTF8.GetByteCount(field.Value)) > MostBytes;
}
