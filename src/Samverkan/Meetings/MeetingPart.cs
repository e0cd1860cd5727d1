namespace Samverkan.Meetings;

/// <summary>What is missing to know when a meeting is.</summary>
public enum MeetingPart
{
    Day,
    Hour,
    Both,
}
