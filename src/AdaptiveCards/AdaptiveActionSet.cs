using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveAction> Actions { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteElements("actions"u8, Actions);
    }
}
