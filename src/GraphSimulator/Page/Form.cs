namespace Samverkan.GraphSimulator.Page;

/// <summary>A form of one button, with fields that are seen and some that are not.</summary>
internal static class Form
{
    /// <param name="act">What the route does with it.</param>
    public static Markup Of(string action, string act, string button, Markup fields, params ReadOnlySpan<(string Name, string Value)> hidden)
    {
        var values = Markup.None;
        foreach (var (name, value) in hidden)
        {
            values = Markup.Of($"""{values}<input type="hidden" name="{name}" value="{value}">""");
        }

        return Markup.Of($"""<form method="post" action="{action}">{values}{fields}<button name="act" value="{act}">{button}</button></form>""");
    }
}
