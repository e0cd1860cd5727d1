namespace Samverkan.Questions.Words;

/// <summary>A time that is said from the day on which it is said.</summary>
internal enum When
{
    Yesterday,
    LastWeek,
    LastMonth,
    LastYear,
    ThisYear,
    NextMonth,
    NextYear,
    Spring,
    Summer,
    Autumn,
    Winter,

    /// <summary>"Senaste månaden": the month up to today.</summary>
    PastMonth,
    PastYear,
}
