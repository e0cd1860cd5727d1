using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Where proposals are: in the register's partition, so that one that is approved and what it changes are one transaction.</summary>
internal static class ProposalKeys
{
    private const string Prefix = "proposal/";
    private const string OpenPrefix = "proposal-open/";
    private const int IdBytes = 16;

    public static readonly RowRange All = RowRange.Prefix(Prefix);

    /// <summary>One row for each that is open, with its id.</summary>
    public static readonly RowRange AllOpen = RowRange.Prefix(OpenPrefix);

    public static RowKey Of(string id) => new(RegisterKeys.Partition, Prefix + id);

    /// <summary>The same for the same content of the same person.</summary>
    public static RowKey Open(Proposal proposal) => new(
        RegisterKeys.Partition,
        OpenOf(proposal.By) + Digest([proposal.Form, .. proposal.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).SelectMany(answer => new[] { answer.Key, answer.Value })]));

    public static RowRange AllOpenOf(Proposer person) => RowRange.Prefix(OpenOf(person));

    /// <summary>Of a click's key and who clicked: nobody can make it that of another act or proposal.</summary>
    public static string Id(string key, Proposer person) => Digest(["proposal", key, Who(person)])[..(2 * IdBytes)];

    /// <returns>False for what is no id of ours.</returns>
    public static bool IsId(string id) => id.Length == 2 * IdBytes && id.All(char.IsAsciiHexDigitLower);

    private static string OpenOf(Proposer person) => $"{OpenPrefix}{Digest([Who(person)])}/";

    private static string Who(Proposer person) => person.Identity is { } identity ? $"{identity.Tenant}/{identity.ObjectId}" : person.Key;

    private static string Digest(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}")))));
}
