using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary><c>cite</c>: ids of quotes under the sources, or a quote written out where it is used.</summary>
internal static class CitationForm
{
    public static IReadOnlyList<Citation> Citations(this Fields fields)
    {
        if (fields.Need("cite") is not { } value)
        {
            return [];
        }

        var items = value is Node.List list ? list.Items : [value];
        if (items.Count == 0)
        {
            fields.Add(value.Place, FieldMessages.NoCitation, FieldMessages.NoCitationRemedy);
        }

        return fields.Reading.Citations.Of([.. items.Select(item => CitationOf(fields, item)).OfType<Citation>()]);
    }

    public static void Write(YamlText text, IReadOnlyList<Citation> citations)
    {
        if (citations.All(citation => text.Quotes.IdOf(citation) is not null))
        {
            text.Raw("cite", YamlText.List(citations.Select(citation => text.Quotes.IdOf(citation)!)));
        }
        else
        {
            text.Rows("cite", citations, WriteWhole);
        }
    }

    public static void WriteQuote(YamlText text, Citation citation)
    {
        text.Field("id", text.Quotes.IdOf(citation));
        text.Field("section", citation.Section.Length == 0 ? null : citation.Section);
        text.Field("quote", citation.Quote);
    }

    private static Citation? CitationOf(Fields fields, Node item)
    {
        if (item is not Node.Map map)
        {
            var id = fields.TextOf("cite", item);
            return id.Length == 0 ? null : fields.Reading.Quotes.Find(id, item.Place);
        }

        return Fields.Of(map, fields.Reading, whole =>
        {
            if (!whole.Has("source"))
            {
                whole.Add(whole.Place, FieldMessages.QuoteWithoutSource, FieldMessages.AddKey("source"));
            }

            return whole.Reading.Citations.Of(new Citation(new SourceId(whole.OptionalPointer("source", RowKind.Source) ?? ""), whole.OptionalText("section") ?? "", whole.Text("quote")));
        });
    }

    private static void WriteWhole(YamlText text, Citation citation)
    {
        text.Field("source", citation.Source.Value);
        text.Field("section", citation.Section);
        text.Field("quote", citation.Quote);
    }
}
