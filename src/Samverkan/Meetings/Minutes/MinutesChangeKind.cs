namespace Samverkan.Meetings.Minutes;

public enum MinutesChangeKind
{
    Changed,
    Added,
    Removed,
}
