using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
    public string? Verb { get; set; }

    /// <summary>The data of the button, as JSON.</summary>
    public string? DataJson { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteText("verb"u8, Verb);
        writer.WriteData(DataJson);
        writer.WriteName("associatedInputs"u8, CardNames.AssociatedInputs, (int)AssociatedInputs);
    }
}
