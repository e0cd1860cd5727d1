namespace Samverkan.GraphSimulator.Page;

/// <summary>HTML that is safe to put in a page: what is inserted in it is encoded.</summary>
internal readonly record struct Markup(string Text)
{
    public static Markup None { get; } = new("");

    public static Markup Of(MarkupWriter html) => new(html.Text);

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));
}
