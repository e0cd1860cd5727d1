using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>A run of tokens and what it means; unknown words have no meaning.</summary>
/// <param name="Partial">A word of a name, but not the whole name.</param>
/// <param name="LooksLikeName">Unknown, and written with a capital letter where a sentence does not ask for one.</param>
internal sealed record Mention(int First, int Last, int Clause, Meaning? Meaning, int? Number, bool Partial, bool LooksLikeName, bool StartsClause, bool Corrected, bool Guessed, Token Token)
{
    public Cue Cues => Meaning?.Cues ?? Cue.None;

    public WordClass Class => Meaning?.Class ?? WordClass.None;

    public Course Course => Meaning?.Course ?? Course.None;

    /// <summary>What the words say of the records of meetings, beside what else they mean.</summary>
    public Meaning? Record { get; init; }

    public RecordWord Records => Record?.Records ?? RecordWord.None;

    /// <summary>Set when the words say a time.</summary>
    public SaidTime? Time { get; private init; }

    /// <summary>The people one of whose names it is, when it is a part of a name.</summary>
    public IReadOnlyList<PersonId> Bearers { get; init; } = [];

    public bool IsUnknown => Meaning is null && Number is null && !Partial;

    public bool Has(Cue cue) => (Cues & cue) != 0;

    public bool Is(WordClass wordClass) => (Class & wordClass) != 0;

    /// <summary>How much a reading that leaves this unexplained has missed.</summary>
    public double Weight { get; private init; } = Weigh(Meaning, Number, Partial, LooksLikeName, Corrected, Guessed, Token.Length <= 3);

    /// <summary>The same words, not taken for a name.</summary>
    public Mention AsSmallWord() => this with { Meaning = Meaning is null ? null : Meaning with { Entities = [] }, Weight = 0, Uses = Used.None };

    /// <summary>The words from here to <paramref name="last"/>, taken for a time.</summary>
    public Mention AsTime(int last, SaidTime time) => this with
    {
        Last = last,
        Meaning = Course.HasFlag(Course.Past) ? OfTimePast : OfTime,
        Number = null,
        Partial = false,
        LooksLikeName = false,
        Time = time,
        Weight = TimeWeight,
        Uses = Used.Time | Used.Number,

        // "Senaste månaden" says nothing of the latest record; "från och med" before a day does say something of the day.
        Record = time.Edge == Course.None ? null : Record,
    };

    /// <summary>The kinds of readings that make use of it.</summary>
    public Used Uses { get; private init; } = UsedBy(Meaning, Number, Partial);

    private const double TimeWeight = 0.4;
    private static readonly Meaning OfTime = new();

    // "I våras" is a season that has been.
    private static readonly Meaning OfTimePast = new() { Course = Course.Past };

    private const Cue Light = Cue.Reference | Cue.Describe | Cue.Exist | Cue.All | Cue.Currently | Cue.Negation | Cue.PersonWord | Cue.Compare | Cue.Central | Cue.Local | Cue.GroupReference;
    private const Cue Interrogative = Cue.Who | Cue.What | Cue.When | Cue.Where | Cue.How | Cue.Why;
    private const Cue Social = Cue.Greeting | Cue.Thanks | Cue.SignOff;

    private static Used UsedBy(Meaning? meaning, int? number, bool partial)
    {
        var used = number is not null ? Used.Number : partial ? Used.Bearers : Used.None;
        if (meaning is null)
        {
            return used;
        }

        used |= meaning.Month is not null || meaning.When is not null ? Used.Time : Used.None;
        used |= meaning.Course != Course.None ? Used.Course : Used.None;
        used |= meaning.Behaviours.Length > 0 ? Used.Behaviours : Used.None;
        used |= meaning.Parts.Length > 0 ? Used.Parts : Used.None;
        foreach (var entity in meaning.Entities)
        {
            used |= entity.Kind switch
            {
                EntityKind.Group or EntityKind.Pattern => Used.Groups,
                EntityKind.Organisation => Used.Organisations,
                EntityKind.Role => Used.Roles,
                EntityKind.Area => Used.Areas,
                EntityKind.Term => Used.Terms,
                _ => Used.Persons,
            };
        }

        return used;
    }

    private static double Weigh(Meaning? meaning, int? number, bool partial, bool looksLikeName, bool corrected, bool guessed, bool shortWord)
    {
        if (meaning is null)
        {
            return number is not null ? 0.4 : partial ? 0.6 : looksLikeName ? 3 : shortWord ? 0.4 : 1;
        }

        if (meaning.Entities.Length > 0 || meaning.Behaviours.Length > 0 || meaning.Parts.Length > 0)
        {
            return 1;
        }

        var opens = (meaning.Class & WordClass.Opener) != 0 && (meaning.Cues & ~(Light | Interrogative)) == 0;
        if (opens || (meaning.Class & (WordClass.Skip | WordClass.Connective | WordClass.Then | WordClass.Presents | WordClass.Either | WordClass.Both)) != 0 || (meaning.Cues & Social) != 0)
        {
            // What was put right into a small word may have been a word of its own.
            return guessed ? 0.5 : corrected ? 0.1 : 0;
        }

        if (meaning.Class == WordClass.Common && meaning.Cues == Cue.None)
        {
            return 1.2;
        }

        // Words of the course of things that have no other meaning are as heavy as words nobody knows, to readings that are not about it.
        if (meaning is { Course: not Course.None, Cues: Cue.None })
        {
            return 1;
        }

        var heavy = meaning.Cues & ~(Light | Interrogative);
        return heavy != 0 ? 1 : (meaning.Cues & Interrogative) != 0 ? 0.3 : meaning.Number is not null || meaning.Month is not null || meaning.When is not null ? 0.4 : 0.3;
    }
}
