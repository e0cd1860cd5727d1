namespace Samverkan.Questions.Searching;

/// <summary>How much a hit is worth: how well a word of it matches what was typed, and what the word is to it.</summary>
internal static class Nearness
{
    public const byte Whole = 6;
    public const byte Begun = 4;
    public const byte Inflected = 3;
    public const byte Misspelt = 0;

    /// <summary>What it is called.</summary>
    public const byte Name = 4;

    /// <summary>What people call it besides.</summary>
    public const byte Alias = 2;

    /// <summary>What its kind is called, and the district it is in.</summary>
    public const byte Kin = 1;

    /// <summary>A word of the group that has the seat, or of what somebody holds.</summary>
    public const byte Around = 1;
}
