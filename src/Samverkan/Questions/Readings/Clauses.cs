using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>Cuts a message into clauses that each ask one thing.</summary>
internal static class Clauses
{
    private const Cue Interrogative = Cue.Who | Cue.What | Cue.When | Cue.Where | Cue.HowMany | Cue.HowOften | Cue.How;

    public static List<IReadOnlyList<Mention>> Split(IReadOnlyList<Mention> mentions)
    {
        var clauses = new List<IReadOnlyList<Mention>>();
        var current = new List<Mention>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (current.Count > 0 && (mentions[i].Clause != current[^1].Clause || AsksAnew(mentions, i, current)))
            {
                clauses.Add(current);
                current = [];
            }

            current.Add(mentions[i]);
        }

        if (current.Count > 0)
        {
            clauses.Add(current);
        }

        return clauses;
    }

    // "Och på vilken nivå": a preposition may stand before the question word. "Och är hon med": a verb asks too.
    private static bool AsksNext(IReadOnlyList<Mention> mentions, int i) =>
        i < mentions.Count && (mentions[i].Has(Interrogative) || mentions[i].Is(WordClass.Opener) || (mentions[i].Is(WordClass.Skip) && mentions[i].Cues == Cue.None && i + 1 < mentions.Count && mentions[i + 1].Has(Interrogative)));

    // "… och vad gör de?", "…, hur ofta ses de?": a question word after "och" or a comma, when what stands before asks something itself.
    private static bool AsksAnew(IReadOnlyList<Mention> mentions, int i, List<Mention> before)
    {
        var joined = mentions[i].Is(WordClass.Then) && AsksNext(mentions, i + 1);
        var listed = mentions[i].Token.AfterComma && mentions[i].Has(Interrogative);
        return (joined || listed) && before.Any(mention => mention.Has(Interrogative) || mention.Is(WordClass.Opener) || mention.Has(Cue.Describe)) && before.Any(mention => mention.Weight >= 1);
    }
}
