using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Events;

/// <summary>The filters and expansions of events that the simulator knows.</summary>
internal static partial class EventQueries
{
    /// <summary>The extended properties whose values are wanted.</summary>
    public static IReadOnlyList<string> PropertiesAsked(Query query)
    {
        if (query.Text("$expand") is not { } expand)
        {
            return [];
        }

        var match = Expansion().Match(expand);
        return match.Success
            ? [.. match.Groups["id"].Captures.Select(id => Unquoted(id.Value))]
            : throw GraphRefusal.BadRequest($"The expansion '{expand}' is not supported: only singleValueExtendedProperties($filter=id eq '...') is.");
    }

    /// <returns>The key of the documents that a filter means; null when there is no filter.</returns>
    public static string? KeyAsked(Query query)
    {
        if (query.Text("$filter") is not { } filter)
        {
            return null;
        }

        if (PropertyFilter().Match(filter) is { Success: true } property)
        {
            return Documents.PropertyKey(Unquoted(property.Groups["id"].Value), Unquoted(property.Groups["value"].Value));
        }

        return UidFilter().Match(filter) is { Success: true } uid
            ? Documents.ICalUIdKey(Unquoted(uid.Groups["uid"].Value))
            : throw new GraphRefusal(
                400,
                "ErrorInvalidUrlQueryFilter",
                $"The filter '{filter}' is not supported: only iCalUId eq '...' and singleValueExtendedProperties/Any(ep: ep/id eq '...' and ep/value eq '...') are.");
    }

    private static string Unquoted(string text) => text.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex("^\\s*singleValueExtendedProperties\\s*\\(\\s*\\$filter\\s*=\\s*id\\s+eq\\s+'(?<id>(?:[^']|'')+)'(?:\\s+or\\s+id\\s+eq\\s+'(?<id>(?:[^']|'')+)')*\\s*\\)\\s*$")]
    private static partial Regex Expansion();

    [GeneratedRegex("^\\s*singleValueExtendedProperties/any\\(\\s*(?<v>\\w+)\\s*:\\s*\\k<v>/id\\s+eq\\s+'(?<id>(?:[^']|'')+)'\\s+and\\s+\\k<v>/value\\s+eq\\s+'(?<value>(?:[^']|'')*)'\\s*\\)\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PropertyFilter();

    [GeneratedRegex("^\\s*iCalUId\\s+eq\\s+'(?<uid>(?:[^']|'')+)'\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex UidFilter();
}
