using Samverkan.Bot.Minutes;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around;

/// <summary>Where it is kept what goes on around a meeting: beside the records of the meetings.</summary>
internal static class AroundKeys
{
    private const string WatchPrefix = "watch ";

    /// <summary>The meetings that are near.</summary>
    public static readonly RowRange AllWatched = RowRange.Prefix(WatchPrefix);

    public static RowKey Watched(MeetingId meeting) => Of($"{WatchPrefix}{meeting}");

    /// <summary>What people have said of a meeting before it.</summary>
    public static RowKey Agenda(MeetingId meeting) => Of($"agenda {meeting}");

    /// <summary>The agenda in the channel.</summary>
    public static RowKey Post(MeetingId meeting) => Of($"agenda-post {meeting}");

    private static RowKey Of(string row) => new(MinutesKeys.Partition, row);
}
