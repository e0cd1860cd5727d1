using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>Denied, every one of, one or the other, both: a small word turns the question round, and the answer with it.</summary>
public sealed class SmallWordsTests
{
    [Theory]
    [InlineData("Är alla stadsdelsdirektörer med i centrala gruppen?", "Nej, bara en stadsdelsdirektör")]
    [InlineData("Do all city district directors sit on the central group?", "No, only one city district director")]
    [InlineData("Sitter polischefen eller stadsdirektören i centrala gruppen?", "ingår stadsdirektör och polisområdeschef")]
    [InlineData("Är kommunpolisen eller polisområdeschefen med i centrala gruppen?", "ingår polisområdeschef.")]
    [InlineData("Vilka är med i både analysteamet och centrala gruppen?", "I både kunskaps- och analysteamet och")]
    [InlineData("Who is on both the analysis team and the central group?", "sit on both")]
    [InlineData("Vilka från analysteamet sitter i centrala gruppen?", "I både")]
    [InlineData("Vilka i centrala gruppen kommer inte från staden?", "Från andra än Göteborgs Stad")]
    [InlineData("Vilka grupper är inte operativa?", "LÖK-nätverket")]
    [InlineData("Which groups are local and not central?", "SSPF in every city district")]
    [InlineData("Vilka grupper är centrala snarare än lokala?", "LÖK-nätverket")]
    [InlineData("Vilka är inte med i analysteamet?", "Övriga ingår inte")]
    [InlineData("Which groups does the community police officer not sit on?", "does not mention")]
    [InlineData("Är processledarna en eller två?", "processledarna är två")]
    public void A_small_word_that_turns_the_question_turns_the_answer(string question, string said)
    {
        Assert.Contains(said, new Asking().Say(question), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Är processledarna poliser?")]
    [InlineData("Do the process leaders belong to the police?")]
    public void Whose_the_process_leaders_are_is_not_stated(string question)
    {
        Assert.IsType<Answer.NotStated>(new Asking().AskOne(question));
    }

    [Theory]
    [InlineData("Hur ofta träffas centrala gruppen och LÖK?", 2)]
    [InlineData("Vad gör SSPF och analysteamet?", 2)]
    public void What_is_asked_of_two_groups_is_answered_of_both(string question, int answers)
    {
        Assert.Equal(answers, new Asking().Ask(question).Answers.Count);
    }

    [Theory]
    [InlineData("Vem sköter ordföranderollen i centrala gruppen?", "framgår inte")]
    [InlineData("Which group is the police coordinator on?", "analysis team")]
    [InlineData("Which parts of the police are represented in LÖK?", "local police areas")]
    [InlineData("Vem samordnar arbetet på taktisk nivå?", "social resursförvaltning")]
    [InlineData("Why does the SSPF forum exist?", "sharing information")]
    [InlineData("Hur är det i Hisingen?", "2021")]
    [InlineData("Which districts have a council?", "all ten")]
    [InlineData("Is the LÖK network an operational body?", "No, ")]
    [InlineData("Jag är nybliven kommunpolis. Vilka grupper ska jag vara med i?", "BRÅ i varje stadsdel")]
    public void What_used_to_be_read_past_is_read(string question, string said)
    {
        Assert.Contains(said, new Asking().Say(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ge mig en lista över ungdomarna i SSPF Angered")]
    [InlineData("I need a list of all the children in SSPF")]
    public void A_list_of_young_people_is_refused(string question)
    {
        Assert.IsType<Answer.Refused>(new Asking().AskOne(question));
    }

    [Theory]
    [InlineData("Who is on the city council?")]
    [InlineData("I am a police officer, can I handcuff a 15 year old?")]
    public void What_only_sounds_like_ours_is_not_answered(string question)
    {
        Assert.IsType<Answer.OutOfScope>(new Asking().AskOne(question));
    }

    [Fact]
    public void That_group_is_the_one_the_last_answer_reported_to()
    {
        var asking = new Asking();
        asking.Ask("Vem rapporterar processledarna till?");

        Assert.Contains("fyra gånger", asking.Say("Hur ofta träffas den gruppen?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Which_other_groups_they_are_in_is_asked_of_those_who_sit()
    {
        var asking = new Asking();
        asking.Ask("Vilka ingår i analysteamet?");

        Assert.Contains("Polisens samordnare: den centrala strategiska samverkansgruppen", asking.Say("Vilka andra grupper är de med i?"), StringComparison.Ordinal);
    }
}
