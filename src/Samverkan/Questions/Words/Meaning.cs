using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Words;

/// <summary>All that a word or a phrase can mean.</summary>
internal sealed record Meaning
{
    public Cue Cues { get; init; }

    public Course Course { get; init; }

    public WordClass Class { get; init; }

    /// <summary>What it says of the records of meetings.</summary>
    public RecordWord Records { get; init; }

    public EntityRef[] Entities { get; init; } = [];

    public BehaviourAsked[] Behaviours { get; init; } = [];

    /// <summary>Groups a part of which is called so ("styrgrupper").</summary>
    public EntityRef[] Parts { get; init; } = [];

    public int? Number { get; init; }

    public int? Month { get; init; }

    public When? When { get; init; }

    /// <summary>How it is divided into words: for each way of writing it, a bit for each letter that a word ends at.</summary>
    public int[] Divisions { get; init; } = [];

    public bool Swedish { get; init; }

    public bool English { get; init; }

    public Meaning And(Meaning other) => new()
    {
        Cues = Cues | other.Cues,
        Course = Course | other.Course,
        Class = Class | other.Class,
        Records = Records | other.Records,
        Entities = Union(Entities, other.Entities),
        Behaviours = Union(Behaviours, other.Behaviours),
        Parts = Union(Parts, other.Parts),
        Number = Number ?? other.Number,
        Month = Month ?? other.Month,
        When = When ?? other.When,
        Divisions = Union(Divisions, other.Divisions),
        Swedish = Swedish || other.Swedish,
        English = English || other.English,
    };

    private static T[] Union<T>(T[] first, T[] second) =>
        second.Length == 0 ? first : first.Length == 0 ? second : [.. first.Union(second)];
}
