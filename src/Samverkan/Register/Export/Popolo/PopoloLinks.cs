using Samverkan.Register.Model;

namespace Samverkan.Register.Export.Popolo;

/// <summary>Citations as links.</summary>
internal sealed class PopoloLinks(RegisterContent content, Language language)
{
    private readonly Dictionary<SourceId, Source> sources = content.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
    private readonly Dictionary<Citation, PopoloLink> links = [];

    public IReadOnlyList<PopoloLink> Of(Entry entry) => [.. entry.Sources.Select(Of)];

    private PopoloLink Of(Citation citation)
    {
        if (!links.TryGetValue(citation, out var link))
        {
            var source = sources.GetValueOrDefault(citation.Source);
            string[] place = [.. new[] { source?.Title.In(language), citation.Section }.Where(part => !string.IsNullOrEmpty(part)).OfType<string>()];
            var url = source?.Address?.AbsoluteUri ?? $"urn:samverkan:source:{Uri.EscapeDataString(citation.Source.Value)}";
            links.Add(citation, link = new PopoloLink(url, $"{string.Join(", ", place)}: ”{citation.Quote}”"));
        }

        return link;
    }
}
