using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>Who holds one seat, and who steps in on it.</summary>
public sealed class SeatHolderTests
{
    private static readonly Staffing People = new Staffing()
        .Sits("sspf/angered#koordinator", "Kim Provsson", from: new DateOnly(2026, 2, 1))
        .Sits("bra/lundby#samordnare", "Lova Provsson")
        .Sits("bra/angered#kommunpolis", "Ann Provpolis")
        .Holds("stadsdirektor", "Siv Provdotter", from: new DateOnly(2026, 4, 1))
        .StandsIn("central#stadsdirektor", "Bea Andrasson", order: 2)
        .StandsIn("central#stadsdirektor", "Adam Förstsson", order: 1)
        .StandsIn("central#stadsdirektor", "Gunilla Gångensson", order: 3, to: new DateOnly(2026, 6, 1))
        .StandsIn("central#polisomradeschef", "Möte Enbartsson", meeting: new DateOnly(2026, 12, 1));

    private static readonly QuestionEngine Engine = People.Engine();

    [Theory]
    [InlineData("Vem är koordinator i SSPF Angered?", "Kim Provsson")]
    [InlineData("Vem samordnar SSPF i Angered?", "Kim Provsson")]
    [InlineData("Vem samordnar rådet i Lundby?", "Lova Provsson")]
    [InlineData("Who coordinates the council in Lundby?", "Lova Provsson")]
    [InlineData("Who is on the council in Lundby?", "Lova Provsson")]
    [InlineData("Vem är kommunpolis i Angered?", "Ann Provpolis")]
    [InlineData("Who is the community police officer in Angered?", "Ann Provpolis")]
    public void Who_holds_the_seat_of_one_district_is_named(string question, string name)
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question));

        Assert.Contains(name, Asking.Text(new Asking(Engine).Ask(question)), StringComparison.Ordinal);
        Assert.Equal([People.IdOf(name)], answer.PersonsNamed);
    }

    [Theory]
    [InlineData("Vem är koordinator i SSPF Centrum?")]
    [InlineData("Vem är kommunpolis i Lundby?")]
    [InlineData("Who is the community police officer in Lundby?")]
    public void Nobody_is_named_for_another_district(string question)
    {
        var answer = Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question));

        Assert.Empty(answer.PersonsNamed);
    }

    [Fact]
    public void Who_coordinates_the_councils_of_all_districts_names_nobody()
    {
        Assert.DoesNotContain("Lova", new Asking(Engine).Say("Vem samordnar de lokala brottsförebyggande råden?"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_of_every_district_is_listed_by_district()
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne("Vem är kommunpolis?"));

        Assert.Contains("BRÅ Angered: Ann Provpolis", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_by_a_holding_cites_the_register_entry_with_its_date()
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne("Vem är koordinator i SSPF Angered?"));

        var entry = Assert.Single(answer.Sources, source => source.Title == "Registret över innehavare");
        Assert.Equal("införd 1 januari 2025, uppgift från 1 februari 2026", entry.Section);
    }

    [Fact]
    public void An_answer_by_several_holdings_cites_how_many_and_the_latest()
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(new Staffing().Holds("stadsdirektor", "A B", from: new DateOnly(2026, 4, 1)).Holds("polisomradeschef", "C D", from: new DateOnly(2026, 5, 1)).Engine()).AskOne("Who is on the central group?"));

        Assert.Equal("two entries, the latest of 1 May 2026", Assert.Single(answer.Sources, source => source.Title == "The register of holders").Section);
    }

    [Fact]
    public void The_source_text_of_who_holds_a_seat_shows_the_entry_too()
    {
        var asking = new Asking(Engine);
        asking.Ask("Vem samordnar rådet i Lundby?");

        Assert.Contains("bra/lundby#samordnare", asking.Say("Visa källtexten"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vem är ersättare för stadsdirektören?")]
    [InlineData("Vilka är stadsdirektörens ersättare?")]
    [InlineData("Vem hoppar in för stadsdirektören?")]
    [InlineData("Vem vikarierar för Siv Provdotter?")]
    [InlineData("who stands in for the city director?")]
    [InlineData("Who is the substitute for the city director?")]
    [InlineData("Who deputises for Siv Provdotter?")]
    public void Substitutes_are_named_in_the_order_they_step_in_without_those_whose_time_is_over(string question)
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question));

        Assert.Contains("Adam Förstsson, Bea Andrasson", answer.Headline, StringComparison.Ordinal);
        Assert.DoesNotContain("Gunilla", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_substitute_for_one_meeting_is_named_with_its_day()
    {
        Assert.Contains("Möte Enbartsson (mötet 1 december)", new Asking(Engine).Say("Vem är ersättare för polisområdeschefen?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem är ersättare för planeringsledaren?")]
    [InlineData("Who stands in for the planning officer?")]
    public void Where_no_substitute_is_registered_that_is_what_is_said(string question)
    {
        Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question));
    }

    [Fact]
    public void Who_stands_in_can_be_asked_of_the_last_answer()
    {
        var asking = new Asking(Engine);
        asking.Ask("Vem är stadsdirektör?");

        Assert.Contains("Adam Förstsson", asking.Say("och vem är ersättare?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vilka ersättningar betalas i centrala gruppen?")]
    [InlineData("Vad står SSPF för?")]
    public void Words_that_look_like_a_substitute_are_something_else(string question)
    {
        Assert.DoesNotContain("Adam Förstsson", new Asking(Engine).Say(question), StringComparison.Ordinal);
    }
}
