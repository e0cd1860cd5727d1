using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Tests.Questions;

/// <summary>
/// Reads an answer as a stern reader would: every concept must be there in some wording, none of the forbidden ones,
/// and an answer that does not say "I do not know" is taken as confident.
/// </summary>
internal static partial class Judge
{
    private static readonly string[] Abstaining =
    [
        "vet inte", "kan inte", "kan jag inte", "hittar inte", "framgår inte", "anger inte", "anges inte", "nämner inte", "nämns inte", "säger inte", "finns inte", "saknas", "inte registrer", "ingen innehavare",
        "inga uppgifter", "menar du", "kan bara svara", "don't know", "can't answer", "do you mean", "does not say", "does not name", "does not state", "does not mention", "are not in the source", "no holder", "i do not find", "don't have any",
    ];

    public static Verdict Of(AskedQuestion asked, string answer)
    {
        var folded = Fold(answer);
        var complete = asked.Must.All(concept => QuestionSet.Concepts[concept].Any(wording => Says(folded, wording)));
        var clean = asked.MustNot is null || !QuestionSet.Concepts[asked.MustNot].Any(wording => Says(folded, wording));
        return complete && clean ? Verdict.Right
            : asked.Expect == "answer" && Abstaining.Any(wording => Says(folded, wording)) ? Verdict.AbstainedWrongly
            : Verdict.WrongAndConfident;
    }

    private static bool Says(string text, string wording)
    {
        var lead = wording.StartsWith(' ') ? " " : string.Empty;
        var trail = wording.EndsWith(' ') && wording.Length > 1 ? " " : string.Empty;
        var folded = lead + Fold(wording) + trail;
        var run = FirstRun().Match(folded).Value;
        var pattern = Regex.Escape(folded);
        pattern = run.Length is > 0 and <= 4 ? $@"(?<![^\W_]){pattern}" : pattern;
        pattern = run == folded && folded.Length <= 4 ? $@"{pattern}(?![^\W_])" : pattern;
        return Regex.IsMatch(text + " ", pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Fold(string text)
    {
        var folded = Dashes().Replace(text.Normalize(NormalizationForm.FormC), "-").Replace('\u2019', '\'').ToLowerInvariant();
        return SpacedRange().Replace(Spaces().Replace(folded, " ").Trim(), "-");
    }

    [GeneratedRegex(@"^[^\W_]*")]
    private static partial Regex FirstRun();

    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\d) ?- ?(?=\d)")]
    private static partial Regex SpacedRange();
}
