using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>What sounds like a question about records and is one about the structure, about somebody, or about nothing here.</summary>
public sealed class RecordsNearMissTests
{
    [Theory]
    [InlineData("hur ofta träffas LÖK", typeof(Answer.Facts))]
    [InlineData("hur många möten per år har LÖK?", typeof(Answer.Facts))]
    [InlineData("LÖK möten per år", typeof(Answer.Facts))]
    [InlineData("centrala gruppen antal möten", typeof(Answer.Facts))]
    [InlineData("central strategic grp, no. of mtgs p.a.?", typeof(Answer.Facts))]
    [InlineData("LÖK freq?", typeof(Answer.Facts))]
    [InlineData("när träffas LÖK", typeof(Answer.NotStated))]
    [InlineData("När är LÖK:s möten?", typeof(Answer.NotStated))]
    [InlineData("When is the next LÖK meeting?", typeof(Answer.NotStated))]
    [InlineData("Träffas LÖK nästa vecka?", typeof(Answer.NotStated))]
    [InlineData("Var hålls LÖK-mötena?", typeof(Answer.NotStated))]
    [InlineData("Vilka lokala möten deltar kommunpolisen i?", typeof(Answer.Facts))]
    [InlineData("Vilka var på LÖK:s möten?", typeof(Answer.Facts))]
    [InlineData("vad diskuteras på LÖK-mötena?", typeof(Answer.Facts))]
    [InlineData("Vem kallar till möten i LÖK?", typeof(Answer.Facts))]
    [InlineData("Vem skriver protokoll i LÖK?", typeof(Answer.NotStated))]
    [InlineData("Who takes minutes in the central group?", typeof(Answer.NotStated))]
    [InlineData("Vem beslutar i LÖK?", typeof(Answer.NotStated))]
    [InlineData("Hur fattas beslut i LÖK?", typeof(Answer.NotStated))]
    [InlineData("Who decides in LÖK?", typeof(Answer.NotStated))]
    [InlineData("Vad står på dagordningen till nästa LÖK-möte?", typeof(Answer.NotStated))]
    [InlineData("Vad har LÖK att göra?", typeof(Answer.Facts))]
    [InlineData("Vilka uppgifter har LÖK?", typeof(Answer.Facts))]
    [InlineData("What action does SSPF take?", typeof(Answer.Facts))]
    [InlineData("Vilka åtgärder kan SSPF sätta in?", typeof(Answer.NotStated))]
    [InlineData("Är LÖK försenat?", typeof(Answer.Facts))]
    [InlineData("mina grupper", typeof(Answer.NotStated))]
    [InlineData("vad är ett beslut?", typeof(Answer.OutOfScope))]
    [InlineData("what is an action item?", typeof(Answer.OutOfScope))]
    [InlineData("är tåget försenat?", typeof(Answer.OutOfScope))]
    [InlineData("Kan jag överklaga ett beslut?", typeof(Answer.OutOfScope))]
    [InlineData("Hur överklagar man ett beslut från socialtjänsten?", typeof(Answer.OutOfScope))]
    [InlineData("Can you book me a meeting room for 2 pm?", typeof(Answer.OutOfScope))]
    [InlineData("Hur ställer jag in ett möte i Outlook?", typeof(Answer.OutOfScope))]
    [InlineData("Vad är öppet idag?", typeof(Answer.OutOfScope))]
    [InlineData("Is the library open?", typeof(Answer.OutOfScope))]
    [InlineData("What should I do if I am worried?", typeof(Answer.OutOfScope))]
    [InlineData("Vad ska jag göra om jag är orolig för en ungdom?", typeof(Answer.Facts))]
    [InlineData("vad ska jag göra om min granne knarkar?", typeof(Answer.Refused))]
    [InlineData("Vad beslutades om min son?", typeof(Answer.Refused))]
    [InlineData("beslut om eleven i 7B", typeof(Answer.Refused))]
    [InlineData("Mina Karlsson röker hasch", typeof(Answer.Refused))]
    [InlineData("åtgärder för Anna Provsson", typeof(Answer.Refused))]
    public void It_is_answered_as_it_was(string question, Type kind) => Assert.IsType(kind, new Asking().AskOne(question));

    [Theory]
    [InlineData("åtgärder i LÖK och SSPF Angered", 2)]
    [InlineData("åtgärder i Angered och Lundby", 2)]
    [InlineData("vad har de beslutat?", 6)]
    public void Of_which_group_is_asked_back_and_each_choice_is_understood(string question, int choices)
    {
        var answer = Assert.IsType<Answer.Ambiguous>(new Asking().AskOne(question));

        Assert.Equal(choices, answer.Choices.Count);
        Assert.All(answer.Choices, choice => Assert.Contains(" in ", RecordsAsked.In(new Asking().AskOne(choice.Question)), StringComparison.Ordinal));
    }

    [Fact]
    public void An_area_of_today_leads_to_the_remark()
    {
        Assert.Contains("2021", Assert.IsType<Answer.NotStated>(new Asking().AskOne("öppna åtgärder i Nordost")).Headline, StringComparison.Ordinal);
    }
}
