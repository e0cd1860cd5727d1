using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>What stands after the question mark.</summary>
internal sealed class Query(IReadOnlyDictionary<string, StringValues> values)
{
    public IReadOnlyList<string>? Select => Text("$select")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public string? Text(string name) =>
        values.FirstOrDefault(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { Count: > 0 } found ? found[0] : null;

    /// <summary>Refuses what the path does not take, as Graph does.</summary>
    public void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var name in values.Keys)
        {
            var known = false;
            foreach (var allowed in names)
            {
                known |= allowed.Equals(name, StringComparison.OrdinalIgnoreCase);
            }

            if (!known)
            {
                throw GraphRefusal.BadRequest($"Query option '{name}' is not allowed. To allow it, set the 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.");
            }
        }
    }

    public int Number(string name, int otherwise, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw GraphRefusal.BadRequest($"Invalid value '{text}' for {name} query option found. The {name} query option requires a number from {least} to {most}.");
    }
}
