namespace Samverkan.Meetings.Saying;

/// <summary>What a word says of when a meeting is; the names are those of <c>moments</c> in the language files. A word can be several.</summary>
[Flags]
internal enum MomentWord
{
    None = 0,
    Today = 1 << 0,
    Tomorrow = 1 << 1,
    DayAfterTomorrow = 1 << 2,

    /// <summary>"Torsdag nästa vecka".</summary>
    NextWeek = 1 << 3,

    /// <summary>"Torsdag vecka 12".</summary>
    Week = 1 << 4,

    /// <summary>"Nästa torsdag".</summary>
    Next = 1 << 5,

    /// <summary>"På torsdag".</summary>
    Coming = 1 << 6,
    OClock = 1 << 7,
    Until = 1 << 8,
    Morning = 1 << 9,
    Afternoon = 1 << 10,

    /// <summary>"Halv tio" is half past nine.</summary>
    HalfTo = 1 << 11,
    Hours = 1 << 12,
    Minutes = 1 << 13,

    /// <summary>What follows the figures of a day: "1:a", "3rd".</summary>
    Ordinal = 1 << 14,

    /// <summary>A small word that says nothing: "den", "the".</summary>
    Small = 1 << 15,
}
