using System.Globalization;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>Where provisioning keeps what it keeps: a partition for each team.</summary>
internal static class ProvisioningKeys
{
    private const string EntryPrefix = "entry/";
    private const string RunPrefix = "run/";
    private const string ApprovedPrefix = "approved/";
    private const string LinePrefix = "line/";

    public static readonly RowRange Entries = RowRange.Prefix(EntryPrefix);

    /// <summary>The entries of channels alone.</summary>
    public static readonly RowRange Channels = RowRange.Prefix(EntryPrefix + "channel ");

    /// <summary>The entries of meetings alone.</summary>
    public static readonly RowRange Meetings = RowRange.Prefix(EntryPrefix + LineKey.Meeting.Word + " ");

    /// <summary>The entries of one group's meetings.</summary>
    public static RowRange MeetingsOf(GroupId group) => RowRange.Prefix($"{EntryPrefix}{LineKey.Meeting.Word} {group} ");

    public static readonly RowRange Runs = RowRange.Prefix(RunPrefix);

    public static string Partition(string team) => $"provisioning/{team.ToLowerInvariant()}";

    public static RowKey Lease(string team) => new(Partition(team), "lease");

    public static RowKey Entry(string team, LineKey key) => new(Partition(team), EntryPrefix + key);

    public static RowKey Run(string team, string run) => new(Partition(team), RunPrefix + run);

    public static RowKey Line(string team, string run, LineKey key) => new(Partition(team), $"{LinePrefix}{run}/{key}");

    public static readonly RowRange AllApproved = RowRange.Prefix(ApprovedPrefix);

    /// <summary>By which the same approval is known again.</summary>
    public static RowKey Approved(string team, string hash) => new(Partition(team), ApprovedPrefix + hash);

    public static RowKey BlockedLine(string team, string run, LineKey key) => new(Partition(team), $"blocked/{run}/{key}");

    public static RowRange BlockedLines(string run) => RowRange.Prefix($"blocked/{run}/");

    public static RowRange Lines(string run) => RowRange.Prefix($"{LinePrefix}{run}/");

    public static LineKey? KeyOfEntry(RowKey row) => LineKey.Parse(row.Row[EntryPrefix.Length..]);

    public static string RunOf(RowKey row) => row.Row[RunPrefix.Length..];

    /// <param name="row">Of a line, or of one that was blocked.</param>
    public static LineKey? KeyOfLine(RowKey row) => LineKey.Parse(row.Row[(row.Row.IndexOf('/', row.Row.IndexOf('/', StringComparison.Ordinal) + 1) + 1)..]);

    /// <summary>The version of the register that was last planned for.</summary>
    public static RowKey Planned(string team) => new(Partition(team), "planned");

    /// <summary>That it was looked at in a night.</summary>
    public static RowKey Night(string team, DateOnly day) => new(Partition(team), $"night/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
}
