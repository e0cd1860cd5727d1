namespace Samverkan.Register.Yaml;

/// <summary>Texts in two languages: <c>{ sv: …, en: … }</c>, or one text that is the same in both.</summary>
internal static class TextFields
{
    public static Localized Localized(this Fields fields, string key) =>
        fields.Need(key) is { } value ? fields.LocalizedOf(key, value) : new Localized("", "");

    public static Localized? OptionalLocalized(this Fields fields, string key) =>
        fields.Peek(key) is { } value ? fields.LocalizedOf(key, value) : null;

    /// <summary>The keys <c>sv</c> and <c>en</c> of these fields themselves.</summary>
    public static Localized Both(this Fields fields) => new(fields.Text("sv"), fields.Text("en"));

    private static Localized LocalizedOf(this Fields fields, string key, Node value)
    {
        if (value is Node.Map map)
        {
            return Fields.Of(map, fields.Reading, Both);
        }

        var text = fields.TextOf(key, value);
        return new Localized(text, text);
    }
}
