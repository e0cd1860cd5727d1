using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>
/// The citations of a register by id, so that a quote is kept once however many facts rest on it, in the store and in memory.
/// The id is made of what the citation says and never changes.
/// </summary>
internal sealed class CitationTable
{
    private const int IdBytes = 16;

    private readonly Dictionary<Citation, string> ids = [];
    private readonly Dictionary<string, Citation> citations = [];
    private HashSet<string> used = [];

    public IReadOnlyDictionary<string, Citation> All => citations;

    public void Add(string id, Citation citation) => citations.TryAdd(id, citation);

    /// <returns>The citation's id; it is in the table from now on.</returns>
    public string IdOf(Citation citation)
    {
        if (!ids.TryGetValue(citation, out var id))
        {
            var text = $"{citation.Source.Value}\0{citation.Section}\0{citation.Quote}";
            id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, IdBytes));
            ids.Add(citation, id);
            citations.TryAdd(id, citation);
        }

        used.Add(id);
        return id;
    }

    /// <summary>Those whose id was asked for since this was last called.</summary>
    public IReadOnlyList<(string Id, Citation Citation)> TakeUsed()
    {
        var taken = used;
        used = [];
        return [.. taken.Select(id => (id, citations[id]))];
    }

    /// <exception cref="JsonException">A row cites what the register does not have.</exception>
    public Citation Find(string id) => citations.TryGetValue(id, out var citation) ? citation : throw new JsonException($"The citation {id} is missing.");
}
