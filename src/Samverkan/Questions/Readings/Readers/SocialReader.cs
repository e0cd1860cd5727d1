using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Greetings, thanks, and asking for help with the bot itself.</summary>
internal static class SocialReader
{
    public static void Read(Utterance u, Candidates candidates)
    {
        if (u.Has(Cue.Help) && !u.HasEntity)
        {
            candidates.Add(new Question.Help(), Cue.Help | Cue.Purpose, Used.None, 0.1);
        }

        if (u.Has(Cue.Injection))
        {
            candidates.Add(new Question.OutsideScope(), Cue.Injection | Cue.What | Cue.Purpose, (Used)int.MaxValue, 0.6);
        }
    }

    /// <summary>A message that is nothing but a greeting or thanks.</summary>
    public static Question? Whole(IEnumerable<Mention> mentions)
    {
        var cues = mentions.Aggregate(Cue.None, (all, mention) => all | mention.Cues);
        return (cues & Cue.Thanks) != 0 ? new Question.Thanks() : (cues & Cue.Greeting) != 0 ? new Question.Greeting() : null;
    }
}
