namespace Samverkan.Questions.Words;

/// <summary>
/// What a word can hint at of the course of things: who came before, who comes after, what changed, what runs out. Beside <see cref="Cue"/>,
/// which is about the structure as it stands.
/// </summary>
[Flags]
internal enum Course
{
    None = 0,

    /// <summary>"Var", "satt", "hade": of a day that has been.</summary>
    Past = 1 << 0,

    /// <summary>"Blir", "tillträder": of a day to come.</summary>
    Coming = 1 << 1,

    /// <summary>"Från", "from": before a day.</summary>
    Starting = 1 << 2,
    Before = 1 << 3,
    After = 1 << 4,
    Since = 1 << 5,
    Predecessor = 1 << 6,
    Successor = 1 << 7,
    StandIn = 1 << 8,

    /// <summary>Says that something changed.</summary>
    Change = 1 << 9,

    /// <summary>"Vad har hänt": asks for changes when a day is said from which on.</summary>
    Happened = 1 << 10,

    /// <summary>"Sist": the last time they met.</summary>
    LastTime = 1 << 11,
    Vacant = 1 << 12,
    Ending = 1 << 13,
    Mandate = 1 << 14,
}
