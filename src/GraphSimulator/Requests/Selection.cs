using System.Text.Json.Nodes;

namespace Samverkan.GraphSimulator.Requests;

/// <summary><c>$select</c>.</summary>
internal static class Selection
{
    /// <param name="type">As Graph calls it, for who selects what is not there.</param>
    /// <param name="onRequest">What is there only when it is selected.</param>
    public static JsonObject Only(this JsonObject shown, IReadOnlyList<string>? select, string type, params ReadOnlySpan<string> onRequest)
    {
        if (select is null)
        {
            foreach (var name in onRequest)
            {
                shown.Remove(name);
            }

            return shown;
        }

        if (select.FirstOrDefault(name => !shown.ContainsKey(name)) is { } unknown)
        {
            throw GraphRefusal.BadRequest($"Parsing OData Select and Expand failed: Could not find a property named '{unknown}' on type '{type}'.");
        }

        foreach (var name in shown.Select(property => property.Key).ToList())
        {
            if (name != "id" && !name.StartsWith('@') && !select.Contains(name))
            {
                shown.Remove(name);
            }
        }

        return shown;
    }
}
