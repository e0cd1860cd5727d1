using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteStartArray("targetElements"u8);
        foreach (var target in TargetElements)
            target.WriteTo(writer);
        writer.WriteEndArray();
    }
}
