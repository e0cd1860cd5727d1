namespace Samverkan.Bot.Minutes.Writing;

/// <summary>The parts of the form, in their order.</summary>
internal enum FormPart
{
    Attendance,
    Decisions,
    Actions,

    /// <summary>Open questions.</summary>
    Questions,

    /// <summary>The next meeting, and what makes a record of it.</summary>
    Closing,
}
