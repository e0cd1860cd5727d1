namespace Samverkan.Meetings.Saying;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Word">Folded; empty for others.</param>
/// <param name="Number">-1 for figures too many to mean a day or an hour; null for others.</param>
/// <param name="Sign">0 for others; all dashes are '-'.</param>
/// <param name="Glued">Nothing lies between it and the piece before.</param>
internal readonly record struct Piece(int Start, int End, string Word, int? Number, char Sign, bool Glued)
{
    public int Length => End - Start;
}
