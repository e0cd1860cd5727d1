namespace Samverkan.Questions.Words;

/// <summary>A run of letters or of digits in a folded text.</summary>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="Plain">Only letters a to z, and not all capitals.</param>
/// <param name="Accent">The first letter that is not a to z, such as ä, before it was folded; none is 0.</param>
/// <param name="BeforeDot">A full stop follows, as after an abbreviation.</param>
/// <param name="Clause">0 for the first clause; a new one begins at a full stop, question mark, exclamation mark, semicolon or line break.</param>
internal readonly record struct Token(int Start, int Length, bool IsNumber, bool Capitalised, bool AllCapitals, bool Glued, bool AfterDash, bool AfterSlash, bool AfterComma, bool Plain, char Accent, bool BeforeDot, int Clause)
{
    public int End => Start + Length;
}
