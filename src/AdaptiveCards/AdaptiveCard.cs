using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A card. Put the object itself into <c>Attachment.Content</c>, with <see cref="ContentType"/>: both serializers know it.</summary>
[JsonConverter(typeof(AdaptiveCardJsonConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;
    public AdaptiveSchemaVersion Version { get; set; }
    public string? FallbackText { get; set; }
    public string? Speak { get; set; }
    public string? Lang { get; set; }
    public List<AdaptiveElement> Body { get; set; } = [];
    public List<AdaptiveAction> Actions { get; set; } = [];
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public AdaptiveRefresh? Refresh { get; set; }
    public AdaptiveMetadata? Metadata { get; set; }

    /// <summary>The card as JSON, without white space; å, ä and ö as they are.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream(1024);
        using (var writer = new Utf8JsonWriter(buffer, CardJson.WriterOptions))
        {
            WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("version"u8, Version.ToString());
        writer.WriteText("fallbackText"u8, FallbackText);
        writer.WriteText("speak"u8, Speak);
        writer.WriteText("lang"u8, Lang);
        writer.WriteElements("body"u8, Body, evenEmpty: false);
        writer.WriteElements("actions"u8, Actions, evenEmpty: false);
        writer.WriteName("verticalContentAlignment"u8, CardNames.Vertical, (int)VerticalContentAlignment);
        writer.WriteElement("selectAction"u8, SelectAction);
        Refresh?.WriteTo(writer);
        Metadata?.WriteTo(writer);
    }
}
