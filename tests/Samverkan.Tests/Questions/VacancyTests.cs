using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>How it is with a seat: filled, ending soon, vacant, somebody standing in, or never had a holder.</summary>
public sealed class VacancyTests
{
    private static readonly QuestionEngine Engine = new Staffing()
        .Holds("stadsdirektor", "Snart Slutasson", from: new DateOnly(2024, 1, 1), to: new DateOnly(2026, 12, 20))
        .Holds("planeringsledare", "Länge Kvarsson", to: new DateOnly(2027, 1, 31))
        .Holds("forvaltningsdirektor-srf", "Borta Slutasson", to: new DateOnly(2026, 10, 31))
        .Holds("polisomradeschef", "Borta Provchef", to: new DateOnly(2025, 12, 31))
        .Holds("bitradande-polisomradeschef", "Stadig Provchef")
        .StandsIn("central#polisomradeschef", "Vik Provchef")
        .StandsIn("central#polisomradeschef", "Andra Provchef", order: 2)
        .StandsIn("central#polisens-samordnare", "Vik Samordnasson")
        .Sits("sspf/angered#koordinator", "Kim Slutasson", to: new DateOnly(2026, 11, 15))
        .Engine();

    [Theory]
    [InlineData("Vilka sitter i centrala gruppen?", "Stadsdirektör: Snart Slutasson till och med 20 december")]
    [InlineData("Who sits on the central group?", "City director: Snart Slutasson until 20 December")]
    [InlineData("Vilka sitter i centrala gruppen?", "Planeringsledare: Länge Kvarsson\n")]
    [InlineData("Vilka sitter i centrala gruppen?", "Förvaltningsdirektör: vakant sedan 1 november\n")]
    [InlineData("Who sits on the central group?", "Director, Social Resource Administration: vacant since 1 November\n")]
    [InlineData("Vilka sitter i centrala gruppen?", "Polisområdeschef: vakant sedan 1 januari, ersättare Vik Provchef\n")]
    [InlineData("Who sits on the central group?", "Police area chief: vacant since 1 January, substitute Vik Provchef\n")]
    [InlineData("Vilka sitter i centrala gruppen?", "Polisens samordnare: innehavare ej registrerad, ersättare Vik Samordnasson")]
    [InlineData("Vilka sitter i centrala gruppen?", "Direktör för välfärd och utbildning: innehavare ej registrerad\n")]
    [InlineData("Vem är stadsdirektör?", "Snart Slutasson till och med 20 december.")]
    [InlineData("Vem samordnar SSPF Angered?", "SSPF-koordinator (vakant sedan 16 november)")]
    [InlineData("Vem är förvaltningsdirektör för social resursförvaltning?", "Ingen är registrerad som förvaltningsdirektör för social resursförvaltning sedan 1 november 2026.")]
    public void A_seat_is_told_with_its_status(string question, string said)
    {
        Assert.Contains(said, new Asking(Engine).Say(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem är förvaltningsdirektör för social resursförvaltning?")]
    [InlineData("Who is the director of the Social Resource Administration?")]
    public void Who_had_a_vacant_role_last_is_asked_by_a_button(string question)
    {
        var answer = Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question));

        Assert.Empty(answer.PersonsNamed);
        Assert.Contains("Borta Slutasson", new Asking(Engine).Say(answer.FollowUps[0].Question), StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_is_said_when_it_is_another()
    {
        var asking = new Asking(Engine) { Context = new AskContext { Today = new DateOnly(2027, 1, 10) } };

        var said = asking.Say("Vilka sitter i centrala gruppen?");

        Assert.Contains("vakant sedan 21 december 2026", said, StringComparison.Ordinal);
        Assert.Contains("Länge Kvarsson till och med 31 januari\n", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vilka platser är vakanta?")]
    [InlineData("Finns det några vakanser?")]
    [InlineData("Vilka platser saknar innehavare?")]
    [InlineData("which seats are vacant?")]
    [InlineData("Are there any vacancies?")]
    public void Vacant_seats_are_those_that_had_a_holder_and_the_others_are_counted(string question)
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question));

        Assert.Matches("^(Tre platser är vakanta|Three seats are vacant)\\.$", answer.Headline);
        Assert.Equal(3, answer.Rows.Count);
        Assert.Contains(answer.Rows, row => row.Label?.Contains("SSPF Angered", StringComparison.Ordinal) == true);
        Assert.Matches("^103 (platser har aldrig haft|seats have never had)", answer.Notes[0]);
    }

    [Theory]
    [InlineData("vakanser i centrala gruppen?")]
    [InlineData("Vilka platser i centrala gruppen är vakanta?")]
    [InlineData("Vacancies in the central group?")]
    public void Vacancies_of_one_group_are_its_own(string question)
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question));

        Assert.Equal(2, answer.Rows.Count);
        Assert.DoesNotContain(answer.Rows, row => row.Label?.Contains("SSPF", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("Vilka vakanser har polisen?")]
    [InlineData("Which vacancies do the police have?")]
    public void Vacancies_of_one_organisation_are_its_own(string question)
    {
        Assert.Matches("^(Polisområdeschef|Police area chief)", Assert.Single(Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question)).Rows).Label);
    }

    [Theory]
    [InlineData("vems uppdrag går ut i höst?", 0)]
    [InlineData("Vems uppdrag går ut i år?", 1)]
    [InlineData("Vilka förordnanden löper ut före 1 mars?", 2)]
    [InlineData("Vilkas mandat går ut snart?", 2)]
    [InlineData("which holdings end soon?", 2)]
    [InlineData("Whose term of office ends this year?", 1)]
    public void Whose_time_runs_out_is_told_soonest_first(string question, int count)
    {
        var answer = new Asking(Engine).AskOne(question);

        var rows = answer is Answer.Facts facts ? facts.Rows : Assert.IsType<Answer.NotStated>(answer).Rows;
        Assert.Equal(count, rows.Count);
        Assert.True(count == 0 || rows[0].Value.StartsWith("Snart Slutasson", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vilka platser är vakanta?")]
    [InlineData("Which holdings end soon?")]
    public void A_register_without_holders_does_not_say_what_is_vacant(string question)
    {
        Assert.IsType<Answer.NotStated>(new Asking().AskOne(question));
    }

    [Theory]
    [InlineData("Vad går SSPF ut på?")]
    [InlineData("Är lokalen ledig på torsdag?")]
    [InlineData("När slutar mötet?")]
    [InlineData("Hur får jag ett ledigt jobb hos polisen?")]
    public void What_only_looks_like_a_vacancy_is_none(string question)
    {
        Assert.DoesNotContain("asson", new Asking(Engine).Say(question), StringComparison.Ordinal);
    }
}
