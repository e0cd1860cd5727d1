using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary>The data of the button, as JSON.</summary>
    public string? DataJson { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteData(DataJson);
        writer.WriteName("associatedInputs"u8, CardNames.AssociatedInputs, (int)AssociatedInputs);
    }
}
