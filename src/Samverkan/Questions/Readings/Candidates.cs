using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>The readings of one clause, scored against each other: how much of it each explains, and how plainly it is said.</summary>
internal sealed class Candidates(Utterance utterance, Subject subject)
{
    // What any reading may leave to the small talk around the question.
    private const Cue Free = Cue.Who | Cue.What | Cue.How | Cue.Reference | Cue.Describe | Cue.All | Cue.Greeting | Cue.Thanks | Cue.SignOff | Cue.Exist | Cue.Currently | Cue.SourceWord;

    // A level beside a named group qualifies it ("den centrala gruppen på strategisk nivå").
    private readonly Cue level = subject.OwnGroup is not null && utterance.Has(Cue.Strategic | Cue.Tactical | Cue.Operational | Cue.Central) ? Cue.LevelWord | Cue.Strategic | Cue.Tactical | Cue.Operational | Cue.Central | Cue.Local : Cue.None;

    private double highest = double.NegativeInfinity;

    public Question? Best { get; private set; }

    /// <summary>How much of the clause the best reading explains, 0 to 1.</summary>
    public double Coverage { get; private set; }

    /// <param name="plainness">What is added for words that say it outright; 0 to 0.4.</param>
    /// <param name="least">The coverage below which it is no reading at all: high for readings that nothing but a name speaks for.</param>
    /// <param name="unknown">The words nobody knows are what is asked about.</param>
    /// <param name="records">The words of records that are made use of.</param>
    public void Add(Question question, Cue cues, Used used, double plainness, bool unknown = false, double least = 0, RecordWord records = RecordWord.None) =>
        Add(question, unknown ? 1 : utterance.Coverage(cues | Free | level, used, records), plainness, least);

    /// <summary>Adds the best reading of a part of the clause, where the rest of it is accounted for.</summary>
    public void Add(Candidates part, double plainness)
    {
        if (part.Best is { } question)
        {
            Add(question, part.Coverage, plainness, least: 0);
        }
    }

    private void Add(Question question, double coverage, double plainness, double least)
    {
        var score = coverage + plainness;
        if (coverage >= least && score > highest)
        {
            (Best, Coverage, highest) = (question, coverage, score);
        }
    }
}
