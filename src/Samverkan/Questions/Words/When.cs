namespace Samverkan.Questions.Words;

/// <summary>A time that is said from the day on which it is said.</summary>
internal enum When
{
    Yesterday,
    LastWeek,
    ThisWeek,
    NextWeek,
    LastMonth,
    ThisMonth,
    LastYear,
    ThisYear,
    NextMonth,
    NextYear,
    Spring,
    Summer,
    Autumn,
    Winter,

    /// <summary>"Förra våren": the last one that is over; "nästa vår": the first that has not begun.</summary>
    LastSpring,
    LastSummer,
    LastAutumn,
    LastWinter,
    NextSpring,
    NextSummer,
    NextAutumn,
    NextWinter,

    /// <summary>"Senaste månaden": the month up to today.</summary>
    PastMonth,
    PastYear,
}
