using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>Who was there on another day, who came before and who comes after.</summary>
public sealed class HistoryTests
{
    private static readonly Staffing People = new Staffing()
        .Holds("stadsdirektor", "Äldre Provsson", from: new DateOnly(2021, 1, 1), to: new DateOnly(2023, 12, 31))
        .Holds("stadsdirektor", "Prova Förrasson", from: new DateOnly(2024, 1, 1), to: new DateOnly(2026, 3, 31))
        .Holds("stadsdirektor", "Siv Nusson", from: new DateOnly(2026, 4, 1), to: new DateOnly(2026, 12, 31))
        .Holds("stadsdirektor", "Nova Nästasson", from: new DateOnly(2027, 1, 1))
        .Holds("polisomradeschef", "Ensam Provchef")
        .Holds("bitradande-polisomradeschef", "Ny Provchef", from: new DateOnly(2025, 5, 1))
        .Sits("sspf/angered#koordinator", "Kim Förrasson", to: new DateOnly(2026, 1, 31))
        .Sits("sspf/angered#koordinator", "Kaj Nusson", from: new DateOnly(2026, 2, 1))
        .Sits("bra/lundby#samordnare", "Lova Slutasson", to: new DateOnly(2026, 10, 31));

    private static readonly QuestionEngine Engine = People.Engine();

    [Theory]
    [InlineData("Vem satt i centrala gruppen 1 mars?", "1 mars 2026")]
    [InlineData("Vilka satt i centrala gruppen den 1 mars 2026?", "1 mars 2026")]
    [InlineData("Vilka satt i centrala gruppen 2026-03-01?", "1 mars 2026")]
    [InlineData("Vilka satt i centrala gruppen 1/3 2026?", "1 mars 2026")]
    [InlineData("Vilka ingick i centrala gruppen 1 mars i år?", "1 mars 2026")]
    [InlineData("Who sat on the central group on 1 March 2026?", "1 March 2026")]
    [InlineData("Who sat on the central group on March 1st, 2026?", "1 March 2026")]
    [InlineData("Who was on the central group last year?", "31 December 2025")]
    [InlineData("Satt stadsdirektören i centrala gruppen 1 mars 2026?", "1 mars 2026")]
    [InlineData("Vem var stadsdirektör före 1 april?", "31 mars 2026")]
    [InlineData("Vem var stadsdirektör 1 mars?", "1 mars 2026")]
    public void Who_was_there_on_a_day_is_answered_for_that_day_and_the_day_is_said(string question, string day)
    {
        var said = new Asking(Engine).Say(question);

        Assert.Contains(day, said, StringComparison.Ordinal);
        Assert.Contains("Prova Förrasson", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Siv Nusson", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem var stadsdirektör igår?", "Siv Nusson", "21 november 2026")]
    [InlineData("Who was city director yesterday?", "Siv Nusson", "21 November 2026")]
    [InlineData("Vem var stadsdirektör förra månaden?", "Siv Nusson", "31 oktober 2026")]
    [InlineData("Vem var stadsdirektör 2022?", "Äldre Provsson", "31 december 2022")]
    [InlineData("vem är stadsdirektör från 1 januari?", "Nova Nästasson", "1 januari 2027")]
    [InlineData("Vem blir stadsdirektör 1 januari?", "Nova Nästasson", "1 januari 2027")]
    [InlineData("Who will be city director from 1 January?", "Nova Nästasson", "1 January 2027")]
    [InlineData("Vem är stadsdirektör nästa år?", "Nova Nästasson", "1 januari 2027")]
    [InlineData("Vem var stadsdirektör 1 januari?", "Prova Förrasson", "1 januari 2026")]
    [InlineData("Vem samordnade SSPF Angered 1 januari 2026?", "Kim Förrasson", "1 januari 2026")]
    [InlineData("Who coordinated SSPF Angered on 2026-01-15?", "Kim Förrasson", "15 January 2026")]
    public void A_day_is_understood_in_the_words_people_use(string question, string name, string day)
    {
        var said = new Asking(Engine).Say(question);

        Assert.Contains(name, said, StringComparison.Ordinal);
        Assert.Contains(day, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("och förra året?")]
    [InlineData("vem var det 1 mars?")]
    [InlineData("och i mars?")]
    [InlineData("och 2025?")]
    public void A_day_alone_goes_on_from_the_last_question(string followUp)
    {
        var asking = new Asking(Engine);
        asking.Ask("Vem är stadsdirektör?");

        Assert.Contains("Prova Förrasson", asking.Say(followUp), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vem var stadsdirektör före Siv?")]
    [InlineData("Vem var stadsdirektör innan Siv Nusson?")]
    [InlineData("Vem var tidigare stadsdirektör?")]
    [InlineData("Vem var förra stadsdirektören?")]
    [InlineData("Vem var stadsdirektörens föregångare?")]
    [InlineData("Vem kom före Siv Nusson?")]
    [InlineData("Who was city director before Siv?")]
    [InlineData("Who was the previous city director?")]
    [InlineData("Who was Siv Nusson's predecessor?")]
    public void Who_came_before_is_named_with_the_dates(string question)
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question));

        Assert.Contains("Prova Förrasson, ", answer.Headline, StringComparison.Ordinal);
        Assert.Contains("2026", answer.Headline, StringComparison.Ordinal);
        Assert.Equivalent(new[] { People.IdOf("Siv Nusson"), People.IdOf("Prova Förrasson") }, answer.PersonsNamed, strict: true);
        Assert.Contains(answer.Sources, source => source.Title is "Registret över innehavare" or "The register of holders");
    }

    [Theory]
    [InlineData("Vem är stadsdirektör?", "vem hade rollen före?")]
    [InlineData("Vem är stadsdirektör?", "och innan dess?")]
    [InlineData("Who is the city director?", "who had the role before?")]
    [InlineData("Who is the city director?", "who was it before?")]
    public void Who_had_the_role_before_goes_on_from_the_last_answer(string question, string followUp)
    {
        var asking = new Asking(Engine);
        asking.Ask(question);

        Assert.Contains("Prova Förrasson", asking.Say(followUp), StringComparison.Ordinal);
    }

    [Fact]
    public void And_before_that_goes_one_step_further_back_until_the_register_knows_no_more()
    {
        var asking = new Asking(Engine);
        asking.Ask("Vem är stadsdirektör?");

        Assert.Contains("Prova Förrasson", asking.Say("vem var det innan?"), StringComparison.Ordinal);
        Assert.Contains("Äldre Provsson", asking.Say("och innan dess?"), StringComparison.Ordinal);
        Assert.Equal("Registret säger inte vem som tidigare var stadsdirektör. Den första uppgiften gäller från och med 1 januari 2021.", asking.AskOne("och innan dess?").Headline);
    }

    [Theory]
    [InlineData("Vem samordnade SSPF Angered före Kaj Nusson?")]
    [InlineData("Vem var koordinator i SSPF Angered före Kaj?")]
    [InlineData("Who was coordinator of SSPF Angered before Kaj Nusson?")]
    public void Who_had_the_seat_of_one_district_before_is_named(string question)
    {
        Assert.Contains("Kim Förrasson", Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question)).Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem tar över efter Siv?")]
    [InlineData("vem tar över efter Siv Nusson?")]
    [InlineData("Vem är Siv Nussons efterträdare?")]
    [InlineData("Vem är nästa stadsdirektör?")]
    [InlineData("Who takes over after Siv Nusson?")]
    [InlineData("Who succeeds the city director?")]
    public void Who_comes_after_is_named_with_the_first_day(string question)
    {
        var headline = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question)).Headline;

        Assert.Contains("Nova Nästasson", headline, StringComparison.Ordinal);
        Assert.Contains("2027", headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem var polisområdeschef före Ensam Provchef?", "Registret säger inte vem som tidigare var polisområdeschef.")]
    [InlineData("Vem var biträdande polisområdeschef tidigare?", "Den första uppgiften gäller från och med 1 maj 2025.")]
    [InlineData("Who was deputy police area chief before?", "Its first entry is from 1 May 2025.")]
    [InlineData("Vem var planeringsledare innan?", "Registret säger inte vem som är eller har varit planeringsledare")]
    [InlineData("Vem tar över efter Ensam Provchef?", "Registret säger inte vem som efterträder Ensam Provchef")]
    public void Where_the_register_knows_nobody_it_says_so_and_from_when_on_it_knows(string question, string said)
    {
        Assert.Contains(said, Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question)).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_vacant_seat_the_one_who_had_it_last_came_before()
    {
        Assert.Contains("Lova Slutasson, till och med 31 oktober 2026", new Asking(Engine).Say("Vem samordnade rådet i Lundby innan?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vad hände 1 mars?")]
    [InlineData("vad hände i centrala gruppen 1 mars?")]
    [InlineData("what happened yesterday?")]
    [InlineData("vem ska jag prata med innan mötet?")]
    [InlineData("Vad gör man efter ett möte?")]
    [InlineData("Vem var kung före Gustav Vasa?")]
    [InlineData("Hur var det i Göteborg före 2021?")]
    public void What_only_looks_like_history_names_nobody(string question)
    {
        Assert.All(new Asking(Engine).Ask(question).Answers, answer =>
        {
            Assert.IsNotType<Answer.Facts>(answer);
            Assert.Empty(answer.PersonsNamed);
        });
    }

    [Theory]
    [InlineData("vem hade ansvar för min granne?")]
    [InlineData("Vem satt med min son förra året?")]
    [InlineData("Vem hade rollen före Påhittad Låtsasson?")]
    public void What_points_at_somebody_stays_refused(string question)
    {
        Assert.IsType<Answer.Refused>(new Asking(Engine).AskOne(question));
    }

    [Theory]
    [InlineData("vem tillsattes av polisen?")]
    [InlineData("Vilka har utsetts av staden?")]
    public void Who_was_appointed_by_whom_is_still_a_question_about_the_structure(string question)
    {
        Assert.Contains("processledarna", new Asking(Engine).Say(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem var stadsdirektör före Gunnar?")]
    [InlineData("Who was city director before Gunnar?")]
    public void Before_somebody_the_register_does_not_know_nobody_is_named(string question)
    {
        Assert.Empty(Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question)).PersonsNamed);
    }
}
