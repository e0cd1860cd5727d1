using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>One copy of each citation, and one list of each that stands alone, as most do: a large register cites few sentences, many times.</summary>
internal sealed class CitationPool
{
    private readonly Dictionary<Citation, IReadOnlyList<Citation>> alone = [];

    public Citation Of(Citation citation) => Alone(citation)[0];

    public IReadOnlyList<Citation> Of(IReadOnlyList<Citation> citations) => citations is [var one] ? Alone(one) : citations;

    private IReadOnlyList<Citation> Alone(Citation citation)
    {
        if (!alone.TryGetValue(citation, out var list))
        {
            alone.Add(citation, list = [citation]);
        }

        return list;
    }
}
