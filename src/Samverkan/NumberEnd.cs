namespace Samverkan;

/// <summary>What follows the last digit of a number.</summary>
internal enum NumberEnd
{
    Clear,
    Digit,
    Letter,
    HyphenAndDigit,
    PointAndDigit,
}
