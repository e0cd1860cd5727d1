namespace Samverkan.Meetings.Minutes;

/// <summary>A part of minutes that a correction can change.</summary>
public enum MinutesPart
{
    Attendance,
    Decision,
    Action,
    Questions,
    Next,
    DiaryNumber,
    Secrecy,
    Adjuster,
}
