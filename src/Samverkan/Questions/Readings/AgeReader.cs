using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>Tells an age from other numbers: what follows it, or that people are asked about.</summary>
internal static class AgeReader
{
    private const int OldestAskedFor = 99;
    private const int YoungestUnsaid = 5;

    /// <param name="aboutPeople">Whether young people, ages or behaviours are asked about: then a bare number is an age.</param>
    public static (int? Age, Mention? Mention) Read(IReadOnlyList<Mention> mentions, bool aboutPeople)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Number is not { } value || value is < 1 or > OldestAskedFor)
            {
                continue;
            }

            var next = i + 1 < mentions.Count ? mentions[i + 1] : null;
            var counted = next?.Has(Cue.Frequency | Cue.Meet | Cue.HowOften | Cue.MemberNoun | Cue.PersonWord | Cue.AreaWord) == true || next?.Token.AfterSlash == true;

            // "År" and "är" fold to the same; where the dots are written, it is a verb.
            var years = next?.Has(Cue.AgeWord) == true && next.Token.Accent != 'ä';
            if (!counted && (years || (aboutPeople && value >= YoungestUnsaid)))
            {
                return (value, mentions[i]);
            }
        }

        return (null, null);
    }
}
