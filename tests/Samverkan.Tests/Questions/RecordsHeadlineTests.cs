using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>What is said where there are no records to be shown, or none that the asker may see.</summary>
public sealed class RecordsHeadlineTests
{
    private static readonly AskContext Known = new() { Today = Asking.Today, Asker = [Staffed.Now] };

    [Theory]
    [InlineData("öppna åtgärder för polisen", "Det finns inga öppna åtgärder för polisen.")]
    [InlineData("försenade åtgärder i SSPF Angered", "Det finns inga försenade åtgärder för SSPF Angered.")]
    [InlineData("öppna åtgärder för polisen i LÖK", "Det finns inga öppna åtgärder för polisen i LÖK-nätverket.")]
    [InlineData("klara åtgärder i Angered", "Det finns inga klara åtgärder i Angered.")]
    [InlineData("open action items for the police", "There is no open action item for the police.")]
    [InlineData("mina försenade åtgärder", "Du har inga försenade åtgärder.")]
    [InlineData("beslut i LÖK i mars", "Det finns inga beslut eller anteckningar för LÖK-nätverket under mars 2026, och källan anger inte heller några.")]
    [InlineData("beslut i höst", "Det finns inga beslut eller anteckningar från 1 september till 30 november 2026, och källan anger inte heller några.")]
    [InlineData("What did LÖK decide last time?", "There are no decisions or minutes on record for the LÖK network, and the source does not say what was decided.")]
    [InlineData("möten i Angered", "Det finns inga möten registrerade i Angered.")]
    [InlineData("mina kommande möten", "Det finns inga kommande möten registrerade i dina grupper.")]
    [InlineData("LÖK:s möten 2027", "Det finns inga möten registrerade för LÖK-nätverket under 2027. LÖK-nätverket träffas cirka fyra gånger per år.")]
    [InlineData("past meetings of SSPF Angered", "There is no past meeting on record for SSPF Angered.")]
    public void It_says_that_there_is_none_of_just_what_was_asked_for(string question, string headline)
    {
        Assert.Equal(headline, new Asking(Staffed.Engine) { Context = Known }.AskOne(question).Headline);
    }

    [Theory]
    [InlineData("mina åtgärder", "Jag hittar dig inte i registret")]
    [InlineData("my meetings", "I do not find you in the register")]
    public void Who_is_not_in_the_register_is_told_so(string question, string headline)
    {
        Assert.StartsWith(headline, Assert.IsType<Answer.FromRecords>(new Asking().AskOne(question)).Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beslut om <b>lampor</b>", "lampor")]
    [InlineData("öppna åtgärder för Testa Nusson", "Nusson")]
    public void Neither_the_askers_words_nor_a_name_are_repeated(string question, string word)
    {
        var answer = Assert.IsType<Answer.FromRecords>(new Asking(Staffed.Engine) { Context = Known }.AskOne(question));

        Assert.DoesNotContain(word, answer.Headline, StringComparison.Ordinal);
        Assert.Empty(answer.PersonsNamed);
    }

    [Theory]
    [InlineData("Vad beslutade LÖK senast?")]
    [InlineData("Vilka beslut fattade centrala gruppen i fjol?")]
    [InlineData("Finns det minnesanteckningar från SSPF Angered?")]
    [InlineData("Vilka åtgärder har LÖK?")]
    [InlineData("När var LÖK:s senaste möte?")]
    [InlineData("What did the central group decide at its last meeting?")]
    [InlineData("Can I see the minutes of the LÖK network?")]
    [InlineData("Which action items does LÖK have?")]
    [InlineData("Which meetings did LÖK have last year?")]
    public void A_stern_reader_takes_it_for_an_honest_not_known(string question)
    {
        var asked = new AskedQuestion("x", "sv", "notinsource", [question], ["anger-inte"], MustNot: null, "abstain");

        Assert.Equal(Verdict.Right, Judge.Of(asked, Asking.Text(new Asking().Ask(question))));
    }

    [Fact]
    public void The_records_of_a_group_that_has_ended_are_still_asked_for()
    {
        var ended = new Staffing().With(content => content with
        {
            Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { Validity = new(null, new DateOnly(2026, 6, 30)) } : group)],
        }).Engine();

        Assert.Equal("decisions in lok", RecordsAsked.In(new Asking(ended).AskOne("beslut i LÖK")));
    }
}
