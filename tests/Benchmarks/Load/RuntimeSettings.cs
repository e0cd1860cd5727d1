using System.Text.Json;

namespace Samverkan.Benchmarks.Load;

/// <summary>What a program is built to ask of the runtime.</summary>
internal static class RuntimeSettings
{
    /// <returns>As a line: its settings of garbage collection and of compilation while it runs.</returns>
    public static string Of(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "Bot.runtimeconfig.json")));
        var properties = file.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");
        return string.Join(", ", properties.EnumerateObject().Where(IsOfInterest).Select(property => $"{property.Name}={property.Value}"));
    }

    private static bool IsOfInterest(JsonProperty property) =>
        property.Name.StartsWith("System.GC.", StringComparison.Ordinal) || property.Name.StartsWith("System.Runtime.Tiered", StringComparison.Ordinal);
}
