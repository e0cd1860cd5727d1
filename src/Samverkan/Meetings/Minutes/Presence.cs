namespace Samverkan.Meetings.Minutes;

/// <summary>Whether somebody on a seat was at a meeting.</summary>
public enum Presence
{
    Present,
    Absent,

    /// <summary>Somebody else was there for the seat.</summary>
    Substitute,
}
