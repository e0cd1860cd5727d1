namespace Samverkan.Meetings.Minutes;

/// <summary>How much the minutes of one meeting hold. All of it, with its decisions and action items as rows of their own, is one transaction of the store.</summary>
public static class MinutesLimits
{
    /// <summary>Characters of a decision, an action item, an open question.</summary>
    public const int LongestText = 2_000;

    /// <summary>Characters of a diary number and of a marking of secrecy.</summary>
    public const int LongestLine = 200;

    public const int Decisions = 30;

    public const int Actions = 40;

    public const int Questions = 20;
}
