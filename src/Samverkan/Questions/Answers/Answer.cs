using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers;

/// <summary>What is said to a question: a closed set. The headline alone is a right answer; the rest proves and unfolds it.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>One sentence of plain text.</summary>
    public required string Headline { get; init; }

    /// <summary>What can be asked next; three at most.</summary>
    public IReadOnlyList<Suggestion> FollowUps { get; init; } = [];

    /// <summary>The people the answer names, for the audit of reads.</summary>
    public IReadOnlyList<PersonId> PersonsNamed { get; init; } = [];

    /// <summary>Stated in the register, with its proof.</summary>
    public sealed record Facts : Answer
    {
        public IReadOnlyList<AnswerRow> Rows { get; init; } = [];

        /// <summary>What a reader must know besides: the time the source describes, what it leaves open.</summary>
        public IReadOnlyList<string> Notes { get; init; } = [];

        public IReadOnlyList<AnswerSource> Sources { get; init; } = [];
    }

    /// <summary>About something the register holds, but this it does not say.</summary>
    public sealed record NotStated : Answer
    {
        public IReadOnlyList<AnswerRow> Rows { get; init; } = [];

        public IReadOnlyList<AnswerSource> Sources { get; init; } = [];
    }

    /// <summary>More than one thing can be meant; <see cref="Choices"/> are six at most.</summary>
    public sealed record Ambiguous : Answer
    {
        public required IReadOnlyList<Suggestion> Choices { get; init; }
    }

    /// <summary>Not a question the register can answer.</summary>
    public sealed record OutOfScope : Answer;

    /// <summary>About an identifiable person's case: not answered, and the headline says where such matters belong.</summary>
    public sealed record Refused : Answer;

    /// <summary>
    /// Held by the records of meetings and not by the register: whoever has those answers <see cref="Of"/>, within the rights of who asks.
    /// The headline is what is true without them.
    /// </summary>
    public sealed record FromRecords : Answer
    {
        public required Question Of { get; init; }

        /// <summary>What was asked for, as the end of a sentence that says how much there is: " för LÖK-nätverket under mars 2026". Empty where nothing narrows it.</summary>
        public string Scope { get; init; } = string.Empty;
    }

    /// <summary>A greeting, thanks, or help.</summary>
    public sealed record Conversation : Answer
    {
        public IReadOnlyList<AnswerRow> Rows { get; init; } = [];
    }
}
