using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class SourceForm
{
    public static Source Read(Fields fields)
    {
        var id = new SourceId(fields.Id(RowKind.Source));
        var source = new Source(id, fields.Localized("title"), Address(fields), fields.OptionalLocalized("remark"));
        fields.Rows("quotes", quote => ReadQuote(quote, id));
        return source;
    }

    public static void Write(YamlText text, Source source)
    {
        text.Field("id", source.Id.Value);
        text.Field("title", source.Title);
        text.Field("address", source.Address?.OriginalString);
        text.Field("remark", source.Remark);
        text.Rows("quotes", text.Quotes.Of(source.Id), CitationForm.WriteQuote);
    }

    private static Citation ReadQuote(Fields fields, SourceId source)
    {
        var citation = new Citation(source, fields.OptionalText("section") ?? "", fields.Text("quote"));
        fields.Reading.Quotes.Add(fields.Text("id"), citation, fields.PlaceOf("id"));
        return citation;
    }

    private static Uri? Address(Fields fields)
    {
        if (fields.OptionalText("address") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            return address;
        }

        fields.Add(fields.PlaceOf("address"), FieldMessages.NotAWord("address", text), FieldMessages.Example("https://goteborg.se/…"));
        return null;
    }
}
