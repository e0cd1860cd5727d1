namespace Samverkan.Meetings.Planning;

/// <summary>How far from the middle of its part of the year a meeting may come to lie.</summary>
internal enum Reach
{
    /// <summary>The half of the part that lies around its middle.</summary>
    Middle,

    /// <summary>The part.</summary>
    Part,

    /// <summary>Half a part more on both sides.</summary>
    Beyond,
}
