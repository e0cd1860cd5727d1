namespace Samverkan.Questions.Words;

/// <summary>A text, folded, with its tokens.</summary>
internal sealed class TokenizedText(string source, string lower, char[] folded, List<Token> tokens)
{
    public IReadOnlyList<Token> Tokens => tokens;

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    public ReadOnlySpan<char> Word(int index) => folded.AsSpan(tokens[index].Start, tokens[index].Length);

    public string Written(Token token) => source.Substring(token.Start, token.Length);

    /// <summary>The word in lower case with its own letters.</summary>
    public ReadOnlySpan<char> Spelled(int index) => lower.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The value of a number token; numbers too long to mean anything are -1.</summary>
    public int Number(int index) => tokens[index].Length <= 6 ? int.Parse(Word(index), System.Globalization.CultureInfo.InvariantCulture) : -1;
}
