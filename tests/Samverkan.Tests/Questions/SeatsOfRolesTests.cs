using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>Where a role does not say on which seat its holder sits, nobody is put on one.</summary>
public sealed class SeatsOfRolesTests
{
    private static readonly QuestionEngine Engine = new Staffing()
        .Holds("kommunpolis", "Kim Provpolis")
        .Holds("stadsdelsdirektor", "Dina Provdirektör")
        .Holds("bitradande-polisomradeschef", "Bo Provchef")
        .Sits("bra/angered#kommunpolis", "Ann Provpolis")
        .Sits("central#stadsdelsdirektor", "Stina Provdirektör", from: new DateOnly(2026, 9, 1))
        .Engine();

    [Theory]
    [InlineData("Vilka sitter i BRÅ Lundby?")]
    [InlineData("Who is in the council in Lundby?")]
    [InlineData("Berätta om BRÅ Lundby")]
    [InlineData("Vilka sitter i BRÅ?")]
    public void Who_has_a_role_of_every_district_is_shown_in_none_that_no_holding_names(string question)
    {
        Assert.DoesNotContain("Kim Provpolis", new Asking(Engine).Say(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vilka sitter i BRÅ Angered?")]
    [InlineData("Who is in the council in Angered?")]
    public void Who_holds_the_seat_of_one_district_is_shown_there_alone(string question)
    {
        var said = new Asking(Engine).Say(question);

        Assert.Contains("Ann Provpolis", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Kim Provpolis", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vilka sitter i centrala gruppen?")]
    [InlineData("Who is on the central group?")]
    public void One_of_several_directors_is_shown_only_when_a_holding_names_the_seat(string question)
    {
        var said = new Asking(Engine).Say(question);

        Assert.Contains("Stina Provdirektör", said, StringComparison.Ordinal);
        Assert.Contains("Bo Provchef", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Dina Provdirektör", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Var sitter Kim Provpolis?")]
    [InlineData("Var sitter Dina Provdirektör?")]
    [InlineData("Which groups is Kim Provpolis on?")]
    public void Where_somebody_sits_is_not_said_when_the_role_does_not_tell(string question)
    {
        Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question));
    }

    [Fact]
    public void Two_who_share_a_role_of_two_seats_are_listed_once()
    {
        var said = new Asking(new Staffing().Holds("processledare", "Ada Provsson").Holds("processledare", "Bea Provsson").Engine()).Say("Vilka är processledarna?");

        Assert.Equal(2, said.Split("Ada Provsson").Length);
    }
}
