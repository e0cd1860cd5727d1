using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Records;

/// <summary>
/// What a decision or an action item is asked to be about: "beslut om trygghetsvärdar i Angered" is looked for by "trygghetsvärdar", and
/// Angered is where. Whatever stands after "om" is text and not a name of ours, until a small word leads to a place or a day.
/// </summary>
internal static class SoughtWords
{
    private const RecordWord Nouns = RecordWord.Action | RecordWord.Decision | RecordWord.Decided | RecordWord.Decide | RecordWord.Minutes;
    private const Cue Asks = Cue.Who | Cue.What | Cue.When | Cue.Where | Cue.HowMany | Cue.HowOften | Cue.How | Cue.Why;
    private const int MostWords = 6;

    /// <summary>The mentions of the clause without them, and the words as they were written; null where so many are no words to look for.</summary>
    public static (IReadOnlyList<Mention> Others, IReadOnlyList<string> Words)? Cut(IReadOnlyList<Mention> mentions, TokenizedText text)
    {
        if (Start(mentions) is not { } start)
        {
            return (mentions, []);
        }

        var end = End(mentions, start + 1);
        var words = mentions.Take(end).Skip(start + 1).Where(mention => !IsSmall(mention)).SelectMany(mention => Written(mention, text)).Distinct().ToList();
        return words.Count switch
        {
            0 => (mentions, []),
            > MostWords => null,
            _ => ([.. mentions.Take(start), .. mentions.Skip(end)], words),
        };
    }

    private static int? Start(IReadOnlyList<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var records = mentions[i].Records;
            var leads = (records & RecordWord.About) != 0 || ((records & RecordWord.AboutOrOn) != 0 && LeadsToText(mentions, i + 1));
            if (leads && mentions.Take(i).Any(mention => (mention.Records & Nouns) != 0))
            {
                return i;
            }
        }

        return null;
    }

    // "Decisions on lighting", and not "on 15 March" or "on the LÖK network".
    private static bool LeadsToText(IReadOnlyList<Mention> mentions, int i) =>
        mentions.Skip(i).FirstOrDefault(mention => !IsSmall(mention)) is { Record: null } first && !IsPlace(first);

    private static int End(IReadOnlyList<Mention> mentions, int start)
    {
        var found = false;
        for (var i = start; i < mentions.Count; i++)
        {
            if (mentions[i].Time is not null || mentions[i].Has(Asks) || (found && (mentions[i].Token.AfterComma || LeadsAway(mentions, i))))
            {
                return i;
            }

            found |= !IsSmall(mentions[i]);
        }

        return mentions.Count;
    }

    // "I Angered", "från den centrala gruppen"; "och" and "de" lead nowhere.
    private static bool LeadsAway(IReadOnlyList<Mention> mentions, int i)
    {
        if (!IsSmall(mentions[i]) || !mentions[i].Is(WordClass.Connective) || mentions[i].Is(WordClass.Then) || mentions[i].Has(Cue.Reference))
        {
            return false;
        }

        // "Öppna åtgärder om belysning för polisen".
        var owners = (mentions[i].Records & RecordWord.For) != 0 && mentions.Any(mention => (mention.Records & RecordWord.Action) != 0);
        while (i < mentions.Count && IsSmall(mentions[i]))
        {
            i++;
        }

        return i < mentions.Count && (IsPlace(mentions[i]) || (owners && IsOwner(mentions[i])));
    }

    private static bool IsOwner(Mention mention) => mention.Meaning?.Entities.Any(entity => entity.Kind is EntityKind.Organisation or EntityKind.Role or EntityKind.Person) == true;

    private static bool IsPlace(Mention mention) => mention.Time is not null || mention.Meaning?.Entities.Any(entity => entity.Kind is EntityKind.Group or EntityKind.Pattern or EntityKind.Area) == true;

    private static bool IsSmall(Mention mention) => mention.Meaning?.Entities.Length is null or 0 && mention.Is(WordClass.Skip | WordClass.Connective | WordClass.Then);

    private static IEnumerable<string> Written(Mention mention, TokenizedText text) =>
        text.Tokens.SkipWhile(token => token.Start < mention.Token.Start).Take(mention.Last - mention.First + 1).Select(text.Written);
}
