using System.Globalization;
using System.Text;
using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>Readable ids for the quotes of a register, made of their first words.</summary>
internal sealed class QuoteIds
{
    private const int LongestId = 48;
    private readonly Dictionary<Citation, string> ids = [];
    private readonly Dictionary<SourceId, List<Citation>> bySource = [];

    public QuoteIds(RegisterContent content)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = content.Sources.Select(source => source.Id).ToHashSet();
        foreach (var (_, citation) in CitationsOf.Content(content))
        {
            if (known.Contains(citation.Source) && !ids.ContainsKey(citation))
            {
                ids.Add(citation, Free(Slug(citation.Quote), used));
                bySource.TryAdd(citation.Source, []);
                bySource[citation.Source].Add(citation);
            }
        }
    }

    public IReadOnlyList<Citation> Of(SourceId source) => bySource.GetValueOrDefault(source, []);

    /// <returns>Null for a citation of a source that the register does not have.</returns>
    public string? IdOf(Citation citation) => ids.GetValueOrDefault(citation);

    /// <param name="used">The ids so far, each with the number that the next of that slug begins to look at: a roster cites the same words on every row.</param>
    private static string Free(string slug, Dictionary<string, int> used)
    {
        var number = used.GetValueOrDefault(slug, 1);
        var id = number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        while (!used.TryAdd(id, 2))
        {
            number++;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        used[slug] = number + 1;
        return id;
    }

    private static string Slug(string quote)
    {
        var slug = new StringBuilder();
        foreach (var character in quote.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (slug.Length == LongestId)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(character) || char.IsPunctuation(character)))
            {
                slug.Append('-');
            }
        }

        if (slug.Length == LongestId && slug.ToString().LastIndexOf('-') is var cut and > 0)
        {
            slug.Length = cut;
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length > 0 && char.IsAsciiLetter(trimmed[0]) ? trimmed : $"q-{trimmed}".TrimEnd('-');
    }
}
