namespace Samverkan.Questions.Asked;

/// <summary>How far an action item or a meeting is.</summary>
public enum RecordState
{
    /// <summary>An action item that is not done; a meeting that is to come.</summary>
    Open,

    /// <summary>An action item that is not done and should have been.</summary>
    Overdue,

    /// <summary>An action item that is done; a meeting that was held.</summary>
    Done,
}
