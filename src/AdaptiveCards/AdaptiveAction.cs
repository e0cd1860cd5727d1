using System.Text.Json;

namespace AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }
    public string? IconUrl { get; set; }

    /// <summary><c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    public string? Style { get; set; }

    public bool IsEnabled { get; set; } = true;
    public AdaptiveActionMode Mode { get; set; }
    public string? Tooltip { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteText("title"u8, Title);
        writer.WriteText("iconUrl"u8, IconUrl);
        writer.WriteText("style"u8, Style);
        writer.WriteFlag("isEnabled"u8, IsEnabled, usual: true);
        writer.WriteName("mode"u8, CardNames.ActionMode, (int)Mode);
        writer.WriteText("tooltip"u8, Tooltip);
    }
}
