namespace Samverkan.Questions.Words;

/// <summary>
/// What a word can hint at of the records of meetings: decisions, action items, the meetings themselves. Apart from <see cref="Cue"/> and
/// <see cref="Course"/>, because a word keeps what it means to all other readings: learning these changes no other answer.
/// </summary>
[Flags]
internal enum RecordWord : long
{
    None = 0,

    /// <summary>Says an action item in so many words.</summary>
    Action = 1 << 0,

    /// <summary>"Uppgifter", "items": action items only where their state or their owner is said.</summary>
    Task = 1 << 1,

    /// <summary>"Att göra": as <see cref="Task"/>.</summary>
    ToDo = 1 << 2,

    /// <summary>"På sin lista".</summary>
    OnList = 1 << 3,
    Decision = 1 << 4,

    /// <summary>"Beslutade", "decided".</summary>
    Decided = 1 << 5,

    /// <summary>"Decide": a decision only of what has been ("did they decide").</summary>
    Decide = 1 << 6,
    Minutes = 1 << 7,
    Meeting = 1 << 8,

    /// <summary>"På mötena": what goes on there is asked about, not which meetings there are.</summary>
    AtMeeting = 1 << 9,

    /// <summary>One of them, beside words that say of what ("mötet", "beslutet").</summary>
    One = 1 << 10,
    Open = 1 << 11,
    Overdue = 1 << 12,
    Done = 1 << 13,
    Coming = 1 << 14,
    Held = 1 << 15,
    Next = 1 << 16,
    Latest = 1 << 17,

    /// <summary>"Mina", "har jag": of who asks.</summary>
    Mine = 1 << 18,

    /// <summary>"Om": what follows is looked for in the text of a record.</summary>
    About = 1 << 19,

    /// <summary>"On", which stands before days too.</summary>
    AboutOrOn = 1 << 20,

    /// <summary>"Ska vara klara": the day said is the one when it is due.</summary>
    Due = 1 << 21,

    /// <summary>"Förfaller": as <see cref="Due"/>, and said of nothing but action items.</summary>
    FallsDue = 1 << 22,

    /// <summary>"Senast", "by": the day after it is the last.</summary>
    Until = 1 << 23,

    /// <summary>"Från och med", where "från" alone may mean "of".</summary>
    Onwards = 1 << 24,
    Today = 1 << 25,
    Tomorrow = 1 << 26,

    /// <summary>"Bara", "what about": the last list goes on.</summary>
    Further = 1 << 27,

    /// <summary>"Ett": before a noun that is asked to be explained.</summary>
    Article = 1 << 28,

    /// <summary>"Fattades", "made": what is done with a decision, and with other things not in a meeting.</summary>
    Taken = 1 << 29,

    /// <summary>Says nothing more beside the others ("ansvarar för", "status").</summary>
    Around = 1 << 30,

    /// <summary>"Hon", "hennes": of who was asked about last.</summary>
    Theirs = 1L << 31,

    /// <summary>"För": before who is to do it.</summary>
    For = 1L << 32,
}
