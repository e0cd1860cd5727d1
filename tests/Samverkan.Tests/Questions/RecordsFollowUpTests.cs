using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

/// <summary>What is asked after a list of records, and of records after anything else.</summary>
public sealed class RecordsFollowUpTests
{
    private const string Police = "polisomrade-storgoteborg";

    [Theory]
    [InlineData("öppna åtgärder", "och från polisen?", $"open actions for {Police}")]
    [InlineData("öppna åtgärder för polisen", "och från staden?", "open actions for goteborgs-stad")]
    [InlineData("öppna åtgärder för polisen", "och i Lundby?", $"open actions for {Police} in the area lundby")]
    [InlineData("öppna åtgärder för polisen", "bara försenade", $"overdue actions for {Police}")]
    [InlineData("öppna åtgärder för polisen", "vilka är försenade?", $"overdue actions for {Police}")]
    [InlineData("öppna åtgärder för polisen", "hur många?", $"count open actions for {Police}")]
    [InlineData("öppna åtgärder för polisen", "och mina?", "mine open actions")]
    [InlineData("öppna åtgärder för polisen", "försenade åtgärder", "overdue actions")]
    [InlineData("öppna åtgärder i LÖK", "och stadsdirektören?", "open actions for stadsdirektor in lok")]
    [InlineData("öppna åtgärder i LÖK", "och besluten?", "decisions in lok")]
    [InlineData("försenade åtgärder i SSPF Angered", "och i Lundby?", "overdue actions in sspf/lundby")]
    [InlineData("försenade åtgärder i SSPF Angered", "och LÖK då?", "overdue actions in lok")]
    [InlineData("open action items for the police", "and the decisions?", "decisions")]
    [InlineData("open action items in LÖK", "and the decisions?", "decisions in lok")]
    [InlineData("open action items in LÖK", "only overdue", "overdue actions in lok")]
    [InlineData("open action items in LÖK", "what about the central group?", "open actions in central")]
    [InlineData("möten i höst", "och i vår?", "meetings from 2027-03-01 to 2027-05-31")]
    [InlineData("möten i höst", "i Lundby?", "meetings in the area lundby from 2026-09-01 to 2026-11-30")]
    [InlineData("LÖK:s möten", "2027?", "meetings in lok from 2027-01-01 to 2027-12-31")]
    [InlineData("beslut om trygghetsvärdar", "och förra året?", "decisions about trygghetsvärdar from 2025-01-01 to 2025-12-31")]
    [InlineData("åtgärder från senaste mötet i LÖK", "och sedan mars?", "actions in lok from 2026-03-01")]
    [InlineData("Vem sitter i LÖK?", "och besluten?", "decisions in lok")]
    [InlineData("Vem sitter i LÖK?", "vad beslutades på senaste mötet?", "decisions of the nearest meeting in lok")]
    [InlineData("Vem sitter i LÖK?", "vad har de beslutat i år?", "decisions in lok from 2026-01-01 to 2026-12-31")]
    [InlineData("Vem sitter i LÖK?", "åtgärder", "actions")]
    [InlineData("Who is on the LÖK network?", "and the action items?", "actions in lok")]
    [InlineData("Vem är stadsdirektör?", "vad har hon på sin lista?", "open actions for stadsdirektor")]
    [InlineData("Vem är stadsdirektör?", "vilka åtgärder har hon?", "actions for stadsdirektor")]
    public void A_list_of_records_goes_on_from_what_was_asked(string first, string then, string asked)
    {
        var asking = new Asking();
        asking.Ask(first);

        Assert.Equal(asked, RecordsAsked.In(asking.AskOne(then)));
    }

    [Theory]
    [InlineData("öppna åtgärder i LÖK", "vilka sitter där?", "I LÖK-nätverket ingår")]
    [InlineData("öppna åtgärder i LÖK", "hur ofta träffas de?", "cirka fyra gånger")]
    [InlineData("beslut i LÖK", "vem samordnar?", "social resursförvaltning")]
    [InlineData("LÖK:s möten", "tack!", "Varsågod")]
    public void The_structure_is_asked_about_after_records(string first, string then, string answer)
    {
        var asking = new Asking();
        asking.Ask(first);

        Assert.Contains(answer, asking.Say(then), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_questions_in_one_message_are_about_the_same_group()
    {
        var answers = new Asking().Ask("Vilka sitter i LÖK och vilka beslut har tagits?").Answers;

        Assert.IsType<Answer.Facts>(answers[0]);
        Assert.Equal("decisions in lok", RecordsAsked.In(answers[1]));
    }

    [Fact]
    public void A_narrowing_is_kept_from_turn_to_turn()
    {
        var asking = new Asking();
        asking.Ask("öppna åtgärder för polisen");
        asking.Ask("och i Lundby?");
        asking.Ask("bara försenade");

        Assert.Equal($"count overdue actions for {Police} in the area lundby", RecordsAsked.In(asking.AskOne("hur många?")));
        Assert.Equal($"done actions for {Police} in the area lundby", RecordsAsked.In(asking.AskOne("och klara?")));
    }
}
