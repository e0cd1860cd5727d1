using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>
/// Somebody with protected identity is, to all but one role, not in the register at all: every answer is word for word the one that
/// a register without that person gives.
/// </summary>
public sealed class ProtectedIdentityTests
{
    private const string Hidden = "Skyddad Hemlig";

    private static readonly QuestionEngine With = People().Protect(Hidden).Engine();
    private static readonly QuestionEngine Without = People().Without(Hidden).Engine();

    public static TheoryData<string> Questions =>
    [
        "Vilka sitter i centrala gruppen?",
        "Who sits on the central group?",
        "Vem är polisområdeschef?",
        "Vem var polisområdeschef 1 mars?",
        "Vem är stadsdirektör?",
        "Vem var stadsdirektör före Siv Nusson?",
        "Vem var stadsdirektör 2023?",
        "Vem var stadsdirektör efter Äldre Provsson?",
        "Vem är nästa stadsdirektör?",
        "Vem är koordinator i SSPF Angered?",
        "Vem samordnar SSPF Angered?",
        "Who coordinates SSPF Angered?",
        "Vem samordnade SSPF Angered före?",
        "Vem är ersättare för stadsdirektören?",
        "Who stands in for Siv Nusson?",
        "Vad har ändrats sedan 1 januari 2020?",
        "What has changed in the central group since 2020?",
        "Vad är nytt i SSPF Angered?",
        "Vilka platser är vakanta?",
        "Which seats are vacant in the central group?",
        "Vems uppdrag går ut i år?",
        "Which holdings end soon?",
        "Var sitter Skyddad Hemlig?",
        "Sitter Skyddad Hemlig i centrala gruppen?",
        "Vem kom före Skyddad Hemlig?",
        "Vem tar över efter Hemlig?",
        "Who stands in for Skyddad Hemlig?",
        "Vilka grupper sitter jag i?",
        "Berätta om centrala gruppen",
        "Vad heter de som sitter i SSPF Angered?",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_answer_is_that_of_a_register_without_the_person(string question)
    {
        var (with, without) = (new Asking(With).Ask(question), new Asking(Without).Ask(question));

        Assert.Equal(Asking.Text(without), Asking.Text(with));
        Assert.Equal(without.Answers.Select(answer => answer.GetType()), with.Answers.Select(answer => answer.GetType()));
        Assert.All(with.Answers, answer => Assert.Empty(answer.PersonsNamed.Except(without.Answers.SelectMany(other => other.PersonsNamed))));
        Assert.Equal(without.Answers.SelectMany(answer => answer.FollowUps), with.Answers.SelectMany(answer => answer.FollowUps));
    }

    [Theory]
    [InlineData("Vilka sitter i centrala gruppen?")]
    [InlineData("Vem är polisområdeschef?")]
    [InlineData("Who coordinates SSPF Angered?")]
    [InlineData("Vem är ersättare för stadsdirektören?")]
    [InlineData("Vem var stadsdirektör före Siv Nusson?")]
    [InlineData("Vad är nytt i SSPF Angered?")]
    [InlineData("Vems uppdrag går ut i år?")]
    public void Who_may_see_them_is_shown_them_like_others_and_the_answer_says_that_it_names_them(string question)
    {
        var engine = With;
        var asking = new Asking(engine) { Context = new AskContext { Today = Asking.Today, MaySeeProtected = true } };

        var reply = asking.Ask(question);

        Assert.Contains(Hidden, Asking.Text(reply), StringComparison.Ordinal);
        Assert.Contains(People().IdOf(Hidden), reply.Answers[0].PersonsNamed);
    }

    [Fact]
    public void Not_even_who_may_see_them_finds_them_by_name()
    {
        var asking = new Asking(With) { Context = new AskContext { Today = Asking.Today, MaySeeProtected = true } };

        Assert.IsType<Answer.Refused>(asking.AskOne("Sitter Skyddad Hemlig i SSPF Angered?"));
    }

    [Fact]
    public void Who_may_see_them_but_may_not_name_people_is_shown_nobody()
    {
        var asking = new Asking(With) { Context = new AskContext { Today = Asking.Today, MaySeeProtected = true, MayNamePeople = false } };

        Assert.DoesNotContain(Hidden, asking.Say("Vilka sitter i centrala gruppen?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vilka grupper sitter jag i?")]
    [InlineData("Which groups am I in?")]
    public void They_themselves_are_told_their_own_groups(string question)
    {
        var asking = new Asking(With) { Context = new AskContext { Today = Asking.Today, Asker = [People().IdOf(Hidden)] } };

        var said = asking.Say(question);

        Assert.Contains("SSPF Angered", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, said, StringComparison.Ordinal);
    }

    // On seats and roles alone, after and before others, standing in, and leaving one vacant.
    private static Staffing People() => new Staffing()
        .Holds("stadsdirektor", "Äldre Provsson", from: new DateOnly(2018, 1, 1), to: new DateOnly(2021, 12, 31))
        .Holds("stadsdirektor", Hidden, from: new DateOnly(2022, 1, 1), to: new DateOnly(2025, 12, 31))
        .Holds("stadsdirektor", "Siv Nusson", from: new DateOnly(2026, 1, 1))
        .Holds("polisomradeschef", "Förra Provchef", to: new DateOnly(2024, 12, 31))
        .Holds("polisomradeschef", Hidden, from: new DateOnly(2025, 1, 1))
        .Sits("sspf/angered#koordinator", Hidden, from: new DateOnly(2026, 11, 1), to: new DateOnly(2026, 12, 15))
        .StandsIn("central#stadsdirektor", Hidden, order: 1)
        .StandsIn("central#stadsdirektor", "Vik Provsson", order: 2)
        .StandsIn("central#polisomradeschef", "Vik Provsson", @for: Hidden);
}
