using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Questions;

/// <summary>Whoever an answer names, it says that it names: the audit of reads rests on it.</summary>
public sealed class NamesReadTests
{
    private static readonly (PersonId Id, string Name)[] People = [(Staffed.Now, "Testa Nusson"), (Staffed.Before, "Prova Fördetta"), (Staffed.Local, "Lokala Provsson")];

    [Theory]
    [InlineData("coordinators")]
    [InlineData("everyday")]
    [InlineData("mixed-users")]
    [InlineData("near-misses")]
    [InlineData("newcomers")]
    [InlineData("odd-words")]
    [InlineData("passers-by")]
    public void No_answer_to_any_question_names_somebody_and_does_not_say_so(string set)
    {
        foreach (var asked in QuestionSet.Read(set))
        {
            var asking = new Asking(Staffed.Engine);
            foreach (var answer in asked.Turns.SelectMany(turn => asking.Ask(turn).Answers))
            {
                AssertSaid(answer);
            }
        }
    }

    [Theory]
    [InlineData("Vilka sitter i centrala gruppen?")]
    [InlineData("Berätta om centrala samverkansgruppen")]
    [InlineData("Hur många sitter i centrala gruppen från staden?")]
    [InlineData("Sitter stadsdirektören i centrala gruppen?")]
    [InlineData("Vad heter de som sitter i BRÅ Lundby?")]
    [InlineData("Vem samordnar BRÅ Lundby?")]
    [InlineData("Var sitter Testa Nusson och Lokala Provsson?")]
    public void Profiles_lists_and_counts_say_whom_they_name(string question)
    {
        foreach (var answer in new Asking(Staffed.Engine).Ask(question).Answers)
        {
            AssertSaid(answer);
        }
    }

    [Fact]
    public void A_profile_that_shows_its_members_says_that_it_names_them()
    {
        var answer = new Asking(Staffed.Engine).AskOne("Berätta om BRÅ Lundby");

        Assert.Contains("Lokala Provsson", AllOf(answer), StringComparison.Ordinal);
        Assert.Equal([Staffed.Local], answer.PersonsNamed);
    }

    [Fact]
    public void Who_may_not_see_names_reads_none()
    {
        var asking = new Asking(Staffed.Engine) { Context = new AskContext { Today = Asking.Today, MayNamePeople = false } };

        Assert.Empty(asking.AskOne("Vilka sitter i centrala gruppen?").PersonsNamed);
    }

    private static void AssertSaid(Answer answer)
    {
        var said = AllOf(answer);
        foreach (var (id, name) in People)
        {
            Assert.True(!said.Contains(name, StringComparison.Ordinal) || answer.PersonsNamed.Contains(id), said);
        }
    }

    private static string AllOf(Answer answer)
    {
        IReadOnlyList<AnswerRow> rows = answer switch
        {
            Answer.Facts facts => facts.Rows,
            Answer.NotStated notStated => notStated.Rows,
            Answer.Conversation conversation => conversation.Rows,
            _ => [],
        };
        IReadOnlyList<string> notes = answer is Answer.Facts { Notes: var told } ? told : [];
        return string.Join('\n', [answer.Headline, .. rows.Select(row => $"{row}"), .. notes, .. answer.FollowUps.Select(next => $"{next}")]);
    }
}
