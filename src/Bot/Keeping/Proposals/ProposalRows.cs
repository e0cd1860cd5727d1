using System.Text.Json;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Proposals as rows, and back.</summary>
internal static class ProposalRows
{
    private const string Document = "Proposal";

    public static RowWrite Insert(Proposal proposal) => new RowWrite.Insert(ProposalKeys.Of(proposal.Id), Values(proposal));

    /// <param name="proposal">With the ETag of the row as it was read.</param>
    public static RowWrite Replace(Proposal proposal) => new RowWrite.Replace(ProposalKeys.Of(proposal.Id), Values(proposal), proposal.ETag);

    /// <exception cref="InvalidDataException">It was not written by this program.</exception>
    public static Proposal Of(Row row)
    {
        try
        {
            var read = JsonSerializer.Deserialize(row.Values.Document(Document).Span, ProposalJson.Default.Proposal);
            return read is null ? throw new InvalidDataException("The row holds no proposal.") : read with { ETag = row.ETag };
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDataException("The row holds no proposal.", unreadable);
        }
    }

    private static RowValues Values(Proposal proposal) =>
        new RowValues().WithDocument(Document, JsonSerializer.SerializeToUtf8Bytes(proposal, ProposalJson.Default.Proposal));
}
