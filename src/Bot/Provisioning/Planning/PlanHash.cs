using System.Security.Cryptography;
using System.Text.Json;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>Names a set of lines by what they do: another register, or another world, gives another name.</summary>
internal static class PlanHash
{
    /// <summary>Bytes of the digest that are kept: enough that nobody finds a second plan of the same name.</summary>
    private const int Length = 16;

    public static string Of(IEnumerable<PlanLine> lines)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            digest.AppendData(JsonSerializer.SerializeToUtf8Bytes($"{line.Key}\n{line.Action}\n{line.What.Sv}\n{line.Why?.Sv}", PlanHashJson.Default.String));
            if (line.Work is { } work)
            {
                digest.AppendData(JsonSerializer.SerializeToUtf8Bytes(Timeless(work), LedgerJson.Default.Work));
            }

            if (line.Adoption is { } adoption)
            {
                digest.AppendData(JsonSerializer.SerializeToUtf8Bytes(adoption.Channel, PlanHashJson.Default.String));
            }
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset().AsSpan(0, Length));
    }

    public static string Of(PlanLine line) => Of([line]);

    // When it was planned is no part of what it does: the same plan made again is the same.
    private static Work Timeless(Work work) => work switch
    {
        Work.ChangeChannel change => change with { Then = Timeless(change.Then) },
        Work.ChangeMeeting change => change with { Then = Timeless(change.Then) },
        Work.CancelMeeting cancel => cancel with { Then = Timeless(cancel.Then) },
        Work.Record record => new Work.Record(Timeless(record.Then)),
        _ => work,
    };

    private static LedgerEntry Timeless(LedgerEntry entry) => entry with { At = DateTimeOffset.UnixEpoch };
}
