using System.Text.RegularExpressions;

namespace Samverkan.Bot.Pages;

/// <summary>A page with places for texts: <c>{{name}}</c>.</summary>
internal static partial class PageText
{
    /// <param name="values">As HTML: whoever gives them has escaped them.</param>
    /// <exception cref="KeyNotFoundException">A place has no value.</exception>
    public static string Fill(string page, IReadOnlyDictionary<string, string> values) => Place().Replace(page, place => values[place.Groups[1].Value]);

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Place();
}
