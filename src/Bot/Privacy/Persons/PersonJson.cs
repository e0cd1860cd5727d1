using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>What is held on a person, as JSON.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(string?[][]))]
internal sealed partial class PersonJson : JsonSerializerContext
{
    /// <summary>With å, ä and ö as they are.</summary>
    public static PersonJson Readable() => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
