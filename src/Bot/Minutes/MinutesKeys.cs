using System.Globalization;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>Where the records of meetings are kept: one partition, so that minutes, their decisions and their action items are one transaction.</summary>
internal static class MinutesKeys
{
    public const string Partition = "meetings";

    private const string MinutesPrefix = "minutes ";
    private const string DecisionPrefix = "decision ";
    private const string ActionPrefix = "action ";

    public static readonly RowRange AllMinutes = RowRange.Prefix(MinutesPrefix);
    public static readonly RowRange AllDecisions = RowRange.Prefix(DecisionPrefix);
    public static readonly RowRange AllActions = RowRange.Prefix(ActionPrefix);

    public static RowKey Draft(MeetingId meeting) => Of($"draft {meeting}");

    public static RowRange DraftsOf(GroupId group) => RowRange.Prefix($"draft {group} ");

    public static RowKey Minutes(MeetingId meeting) => Of($"{MinutesPrefix}{meeting}");

    public static RowRange MinutesOf(GroupId group) => RowRange.Prefix($"{MinutesPrefix}{group} ");

    /// <summary>Each version that was published, for the archive.</summary>
    public static RowKey Version(MeetingId meeting, int version) => Of(string.Create(CultureInfo.InvariantCulture, $"version {meeting} {version:0000}"));

    public static RowRange VersionsOf(MeetingId meeting) => RowRange.Prefix($"version {meeting} ");

    public static RowKey Count(GroupId group, int year) => Of(string.Create(CultureInfo.InvariantCulture, $"count {group} {year:0000}"));

    public static RowKey Decision(DecisionId id) => Of($"{DecisionPrefix}{id}");

    public static RowRange DecisionsOf(GroupId group) => RowRange.Prefix($"{DecisionPrefix}{group} ");

    /// <summary>Those of the minutes of a year.</summary>
    public static RowRange DecisionsOf(GroupId group, int year) => RowRange.Prefix(string.Create(CultureInfo.InvariantCulture, $"{DecisionPrefix}{group} {year:0000} "));

    public static RowKey Action(ActionItemId id) => Of($"{ActionPrefix}{id}");

    public static RowRange ActionsOf(GroupId group) => RowRange.Prefix($"{ActionPrefix}{group} ");

    /// <summary>Those of the minutes of a year.</summary>
    public static RowRange ActionsOf(GroupId group, int year) => RowRange.Prefix(string.Create(CultureInfo.InvariantCulture, $"{ActionPrefix}{group} {year:0000} "));

    /// <exception cref="InvalidDataException">It is no key of an action item.</exception>
    public static GroupId GroupOfAction(RowKey key) => key.Row.IndexOf(' ', ActionPrefix.Length) is var end and > 0 ? new GroupId(key.Row[ActionPrefix.Length..end]) : throw new InvalidDataException("An action item is of no group.");

    /// <summary>The summary in the channel.</summary>
    public static RowKey Summary(MeetingId meeting) => Of($"summary {meeting}");

    private static RowKey Of(string row) => new(Partition, row);
}
