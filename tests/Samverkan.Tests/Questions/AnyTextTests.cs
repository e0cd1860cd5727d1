using FsCheck;
using FsCheck.Fluent;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>Whatever is written, something short and harmless is said.</summary>
public sealed class AnyTextTests
{
    private const int Longest = 10_000;

    private static readonly string[] Pieces =
    [
        .. QuestionSet.Read("mixed-users").Concat(QuestionSet.Read("newcomers")).SelectMany(asked => asked.Turns),
        "<at>Boten</at>", "\u202e", "\ud800", "<script>", "--", "\0", "18-25", "ÅÄÖ",
        "öppna åtgärder för polisen i Lundby", "beslut om trygghetsvärdar mellan 29 februari och 31 april", "och mina senast 2100?", "my overdue to-do list on lighting", "LÖK:s möten sedan sist",
        "🙂", "&lt;b&gt;", "١٢٣", "ﬁ", new string('a', 400),
    ];

    [Fact]
    public void Random_texts_are_answered()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsAnswered(text ?? string.Empty)));
    }

    [Fact]
    public void Real_questions_with_pieces_cut_out_swapped_and_mixed_are_answered()
    {
        var piece = Gen.Elements(Pieces);
        var mutated = piece.SelectMany(first => piece, (first, second) => (first, second))
            .SelectMany(pair => Gen.Choose(0, pair.first.Length), (pair, cut) => pair.first[..cut] + pair.second + pair.first[cut..]);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(mutated.ToArbitrary(), IsAnswered));
    }

    [Fact]
    public void Any_question_can_follow_any_other()
    {
        var talk = Gen.Elements(Pieces).ArrayOf(4);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(talk.ToArbitrary(), turns =>
        {
            var asking = new Asking(Staffed.Engine);
            return turns.All(turn => IsAnswered(asking.Ask(turn)));
        }));
    }

    [Fact]
    public void Texts_of_ten_thousand_characters_are_answered()
    {
        foreach (var piece in Pieces.Where(piece => piece.Length > 0))
        {
            var text = string.Concat(Enumerable.Repeat(piece + " ", (Longest / piece.Length) + 1))[..Longest];

            Assert.True(IsAnswered(text), piece);
        }
    }

    [Fact]
    public void The_same_text_gets_the_same_answer()
    {
        foreach (var piece in Pieces)
        {
            Assert.Equal(new Asking().Say(piece), new Asking().Say(piece));
        }
    }

    private static bool IsAnswered(string text) => IsAnswered(new Asking().Ask(text));

    private static bool IsAnswered(Reply reply) =>
        reply.Answers.Count is >= 1 and <= 3
        && reply.Answers.All(answer => answer.Headline.Length > 0 && answer.FollowUps.Count <= 3 && (answer is not Answer.Ambiguous choice || choice.Choices.Count is >= 2 and <= 6));
}
