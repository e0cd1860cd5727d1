namespace Samverkan.Questions.Words;

/// <summary>The short form of word lists in the language files: "(a|b)" is a choice, "[a|b]" the same or nothing.</summary>
internal static class Pattern
{
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.AsSpan().IndexOfAny('(', '[');
        if (open < 0)
        {
            return [pattern];
        }

        var close = pattern.IndexOf(pattern[open] == '(' ? ')' : ']', open);
        if (close < 0)
        {
            throw new FormatException($"No closing bracket in \"{pattern}\".");
        }

        IEnumerable<string> choices = pattern[(open + 1)..close].Split('|');
        if (pattern[open] == '[')
        {
            choices = choices.Prepend(string.Empty);
        }

        return choices.SelectMany(choice => Expand(pattern[..open] + choice + pattern[(close + 1)..]));
    }
}
