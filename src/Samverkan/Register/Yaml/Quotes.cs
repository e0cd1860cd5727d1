using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>The quotes that stand under the sources, by the id that facts cite them with.</summary>
internal sealed class Quotes(Findings findings)
{
    private readonly Dictionary<string, (Citation Citation, int Line)> quotes = [];

    public void Add(string id, Citation citation, Place place)
    {
        if (!quotes.TryAdd(id, (citation, place.Line)))
        {
            findings.Add(place, FieldMessages.DuplicateQuote(id, quotes[id].Line), FieldMessages.OnePlace);
        }
    }

    public Citation? Find(string id, Place place)
    {
        if (quotes.TryGetValue(id, out var quote))
        {
            return quote.Citation;
        }

        if (!findings.Full)
        {
            findings.Add(place, FieldMessages.UnknownQuote(id), FieldMessages.DidYouMean(id, quotes.Keys));
        }

        return null;
    }
}
