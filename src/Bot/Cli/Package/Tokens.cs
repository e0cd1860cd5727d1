using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Bot.Cli.Package;

/// <summary>The places for values in the files of the package: <c>${{NAME}}</c>, within a JSON text.</summary>
internal static partial class Tokens
{
    public const string Bot = "BOT_ID";
    public const string Registration = "AAD_APP_CLIENT_ID";
    public const string Host = "BOT_DOMAIN";
    public const string Version = "TEAMS_APP_VERSION";

    public static IEnumerable<string> In(string text) => Token().Matches(text).Select(token => token.Groups[1].Value);

    /// <summary>A name without a value stays as it stands.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Token().Replace(
        text,
        token => values.TryGetValue(token.Groups[1].Value, out var value) ? JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() : token.Value);

    [GeneratedRegex(@"\$\{\{\s*(\w*)\s*\}\}")]
    private static partial Regex Token();
}
