using System.Text.Json;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Manifest;

/// <summary>The official schemas of Teams apps, v1.30, as npm has them.</summary>
internal static class Schemas
{
    private static readonly NpmFolder Npm = new("Manifest");

    /// <returns>What is wrong with the three files of a folder.</returns>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string folder)
    {
        string Of(string file, string schema) => $"{Path.Combine(folder, file)}={schema}";

        var found = await Npm.NodeAsync(
            "validate.cjs", Of("manifest.json", "MicrosoftTeams"), Of("sv.json", "MicrosoftTeams.Localization"), Of("en.json", "MicrosoftTeams.Localization"));
        return JsonSerializer.Deserialize<string[]>(found) ?? [];
    }
}
