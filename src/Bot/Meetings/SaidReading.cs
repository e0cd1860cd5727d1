namespace Samverkan.Bot.Meetings;

/// <summary>One way to read when a meeting is to be.</summary>
/// <param name="Day">Null where only the hour is said.</param>
/// <param name="From">Local time; null where only the day is said.</param>
/// <param name="Length">Null where it is not said.</param>
internal sealed record SaidReading(DateOnly? Day, TimeOnly? From, TimeSpan? Length);
