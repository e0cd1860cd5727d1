namespace Samverkan.Questions.Words;

/// <summary>How a word behaves apart from what it hints at.</summary>
[Flags]
internal enum WordClass : ushort
{
    None = 0,

    /// <summary>Changes nothing of what is asked.</summary>
    Skip = 1,

    /// <summary>May stand inside a name ("direktören för …").</summary>
    Connective = 2,

    /// <summary>Everyday, and not ours: never corrected into one of our words, and a sign that the question is about something else.</summary>
    Common = 4,

    /// <summary>A verb that makes a yes-or-no question when it comes first.</summary>
    Opener = 8,

    /// <summary>"och", "då": carries the last question over to something new.</summary>
    Then = 16,

    /// <summary>"vem": asks for somebody, where "vilka" may ask for anything.</summary>
    AsksWho = 32,

    /// <summary>"eller": one of two, or both.</summary>
    Either = 64,

    /// <summary>"både": all that are named together.</summary>
    Both = 128,

    /// <summary>"jag är": somebody says who they are, before they ask.</summary>
    Presents = 256,
}
