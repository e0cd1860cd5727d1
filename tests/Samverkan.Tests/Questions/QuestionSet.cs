using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Samverkan.Tests.Questions;

/// <summary>The question sets beside this file, with the wordings of their concepts.</summary>
internal static class QuestionSet
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyDictionary<string, string[]> Concepts { get; } =
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(PathOf("concepts.json")), Web)!;

    public static IReadOnlyList<AskedQuestion> Read(string name) =>
        [.. File.ReadLines(PathOf($"{name}.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<AskedQuestion>(line, Web)!)];

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Data", file);
}
