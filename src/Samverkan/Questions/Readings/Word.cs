using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>A word of a text, as it is written or as it was put right.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Spelled">In lower case with its own letters.</param>
internal sealed record Word(string Text, string Spelled, Token Token, bool StartsClause, int? Number)
{
    public bool Corrected { get; init; }

    /// <summary>Corrected, but not by the slips that hardly mean anything else.</summary>
    public bool Guessed { get; init; }
}
