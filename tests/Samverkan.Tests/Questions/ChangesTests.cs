using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Questions;

/// <summary>What changed since a day, told from the days that rows of the register hold.</summary>
public sealed class ChangesTests
{
    private static readonly QuestionEngine Engine = new Staffing()
        .Holds("stadsdirektor", "Prova Förrasson", to: new DateOnly(2026, 9, 30))
        .Holds("stadsdirektor", "Siv Nusson", from: new DateOnly(2026, 10, 1))
        .Holds("polisomradeschef", "Gammal Provchef", from: new DateOnly(2020, 1, 1))
        .Holds("planeringsledare", "Kommer Sensson", from: new DateOnly(2027, 1, 1))
        .Sits("sspf/angered#koordinator", "Kaj Nusson", from: new DateOnly(2026, 11, 1))
        .StandsIn("central#polisomradeschef", "Vik Provchef", from: new DateOnly(2026, 10, 15))
        .Engine();

    [Theory]
    [InlineData("vad har ändrats i centrala gruppen sedan 1 oktober?")]
    [InlineData("Vilka ändringar har skett i centrala gruppen sedan 1/10?")]
    [InlineData("Vad har hänt i centrala gruppen sedan 1 oktober?")]
    [InlineData("What has changed in the central group since 1 October?")]
    [InlineData("What changed in the central group since 2026-10-01?")]
    public void What_changed_in_a_group_is_told_newest_first(string question)
    {
        var rows = Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question)).Rows;

        Assert.Equal("Vik Provchef", rows[0].Value.Split(',')[0]);
        Assert.Equal(["Prova Förrasson", "Siv Nusson"], rows.Skip(1).Select(row => row.Value.Split(',')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Vad har ändrats sedan 1 november?", "Kaj Nusson, från och med 1 november 2026")]
    [InlineData("what changed since 1 November?", "Kaj Nusson, from 1 November 2026")]
    [InlineData("vad är nytt i SSPF Angered?", "Kaj Nusson, från och med 1 november 2026")]
    [InlineData("What's new in SSPF Angered?", "Kaj Nusson, from 1 November 2026")]
    public void Each_change_has_its_first_or_last_day(string question, string row)
    {
        Assert.Equal(row, Assert.Single(Assert.IsType<Answer.Facts>(new Asking(Engine).AskOne(question)).Rows).Value);
    }

    [Theory]
    [InlineData("vad ändrades sedan förra mötet?")]
    [InlineData("Vad har ändrats i centrala gruppen sedan sist?")]
    [InlineData("what changed since last meeting?")]
    [InlineData("What has changed in the central group since the last meeting?")]
    public void Since_a_meeting_that_no_register_knows_is_not_stated_and_offered_by_date(string question)
    {
        var answer = Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question));

        Assert.NotEmpty(answer.FollowUps);
        Assert.All(answer.FollowUps, next => Assert.Matches("(22 (oktober|October|augusti|August) 2026)", new Asking(Engine).AskOne(next.Question).Headline));
    }

    [Theory]
    [InlineData("Vad har ändrats i LÖK sedan 1 oktober?")]
    [InlineData("Has anything changed in LÖK since 1 October?")]
    public void Where_nothing_changed_that_is_said_of_the_register(string question)
    {
        Assert.IsType<Answer.NotStated>(new Asking(Engine).AskOne(question));
    }

    [Fact]
    public void A_day_goes_on_from_the_last_question()
    {
        var asking = new Asking(Engine);
        asking.Ask("Vad är nytt i centrala gruppen?");

        Assert.Contains("sedan 1 november 2026", asking.Say("och sedan 1 november?"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_eight_changes_are_counted()
    {
        var many = new Staffing();
        for (var i = 1; i <= 11; i++)
        {
            many.Holds("processledare", $"Prov Nummer{(char)('a' + i)}", from: new DateOnly(2026, 11, i));
        }

        var answer = Assert.IsType<Answer.Facts>(new Asking(many.Engine()).AskOne("Vad har ändrats sedan 1 november?"));

        Assert.Equal(9, answer.Rows.Count);
        Assert.Equal("och tre till", answer.Rows[^1].Value);
        Assert.EndsWith("från och med 11 november 2026", answer.Rows[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Seats_groups_and_relations_that_began_or_ended_are_told_too()
    {
        var day = new DateOnly(2026, 10, 20);
        var engine = new Staffing().With(content => content with
        {
            Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { Validity = new Validity(null, day), Seats = [group.Seats[0] with { Validity = new Validity(day, null) }, .. group.Seats.Skip(1)] } : group)],
            Relations = [.. content.Relations.Select(relation => relation.Id.Value == "srf-samordnar-lok" ? relation with { Validity = new Validity(day, null) } : relation)],
        }).Engine();

        var rows = Assert.IsType<Answer.Facts>(new Asking(engine).AskOne("Vad har ändrats i LÖK sedan 1 oktober?")).Rows;

        Assert.Equal(3, rows.Count);
        Assert.Contains(rows, row => row.Value == "gruppen, till och med 20 oktober 2026");
        Assert.Contains(rows, row => row.Value.StartsWith("platsen ", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Value.Contains("samordnar LÖK", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("vad hände 1 mars?")]
    [InlineData("Vad händer i centrala gruppen?")]
    [InlineData("Är SSPF något nytt för ungdomar?")]
    [InlineData("Hur ändras min lön?")]
    public void What_only_looks_like_a_change_tells_of_none(string question)
    {
        Assert.DoesNotContain("Nusson", new Asking(Engine).Say(question), StringComparison.Ordinal);
    }
}
