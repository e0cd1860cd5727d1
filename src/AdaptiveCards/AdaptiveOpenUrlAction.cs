using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;
    public Uri? Url { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteText("url"u8, Url?.OriginalString);
    }
}
