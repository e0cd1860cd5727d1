namespace Samverkan;

/// <summary>What may stand between two digits of a number.</summary>
[Flags]
internal enum NumberGap : byte
{
    None = 0,
    Space = 1,
    Hyphen = 2,
    Point = 4,
    Mark = 8,

    /// <summary>What lists are made of too: only where a number is divided anyhow.</summary>
    Odd = 16,
}
