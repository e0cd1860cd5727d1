using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

public sealed class ConversationTests
{
    [Fact]
    public void Who_sits_on_the_LOK_network_lists_four_parties_with_the_section_they_are_taken_from()
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking().AskOne("Vem sitter i LÖK-nätverket?"));

        Assert.Equal("I LÖK-nätverket ingår representanter från stadsdelsförvaltningarna, stadsledningskontoret, lokalpolisområdena och polisområde Storgöteborg.", answer.Headline);
        Assert.Equal("Taktisk nivå och stödprocesser", Assert.Single(answer.Sources).Section);
    }

    [Fact]
    public void A_follow_up_goes_on_from_the_last_answer_through_several_turns()
    {
        var asking = new Asking();

        Assert.Contains("nio platser", asking.Say("Vilka sitter i centrala gruppen?"), StringComparison.Ordinal);
        Assert.Contains("biträdande polisområdeschef", asking.Say("och från polisen?"), StringComparison.Ordinal);
        Assert.Contains("cirka fyra gånger per år", asking.Say("hur ofta ses de?"), StringComparison.Ordinal);
        Assert.Contains("LÖK-nätverket träffas", asking.Say("och LÖK då?"), StringComparison.Ordinal);
        Assert.Contains("social resursförvaltning", asking.Say("vem samordnar?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hur ofta träffas de?")]
    [InlineData("Vem samordnar?")]
    [InlineData("How often do they meet?")]
    public void A_question_that_does_not_say_of_what_is_asked_back_with_up_to_six_choices(string question)
    {
        var answer = Assert.IsType<Answer.Ambiguous>(new Asking().AskOne(question));

        Assert.InRange(answer.Choices.Count, 2, 6);
    }

    [Fact]
    public void Each_choice_and_each_follow_up_has_an_answer()
    {
        var asked = new[] { "Hur ofta träffas de?", "Vad är SSPF?", "Vilka sitter i LÖK?", "hej", "Vad är klockan?", "Vem är polisområdeschef?" };
        var suggested = asked.SelectMany(question => new Asking().Ask(question).Answers)
            .SelectMany(answer => answer is Answer.Ambiguous which ? which.Choices : answer.FollowUps).ToList();

        Assert.NotEmpty(suggested);
        Assert.All(suggested, suggestion => Assert.IsType<Answer.Facts>(new Asking().AskOne(suggestion.Question)));
    }

    [Fact]
    public void The_source_is_shown_word_for_word_on_demand_whatever_was_asked_in_between()
    {
        var asking = new Asking();
        var button = Assert.Single(asking.AskOne("Vilka sitter i LÖK?").FollowUps, next => next.Title == "Visa källtexten");
        asking.Ask("Hur ofta träffas centrala gruppen?");

        Assert.Contains("Nätverket består av representanter från stadsdelsförvaltningarna, stadsledningskontoret, lokalpolisområdena samt polisområde Storgöteborg.", asking.Say(button.Question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hej", typeof(Answer.Conversation))]
    [InlineData("Tack så mycket!", typeof(Answer.Conversation))]
    [InlineData("HJÄLP", typeof(Answer.Conversation))]
    [InlineData("Help", typeof(Answer.Conversation))]
    [InlineData("Vad blir det för väder?", typeof(Answer.OutOfScope))]
    [InlineData("asdf qwer zxcv", typeof(Answer.OutOfScope))]
    [InlineData("Min granne knarkar, är han med i SSPF?", typeof(Answer.Refused))]
    public void What_is_no_question_about_the_structure_gets_the_answer_of_its_kind(string text, Type kind)
    {
        Assert.IsType(kind, new Asking().AskOne(text));
    }

    [Fact]
    public void A_personal_identity_number_is_refused_and_not_repeated()
    {
        var answer = Assert.IsType<Answer.Refused>(new Asking().AskOne("Är 19121212-1212 med i SSPF?"));

        Assert.DoesNotContain("1212", answer.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vilka grupper finns i Angered?")]
    [InlineData("Vilka stadsdelar finns?")]
    [InlineData("Which groups are there in Lundby?")]
    public void An_answer_that_uses_the_districts_says_that_the_source_is_older(string question)
    {
        Assert.Contains("2021", new Asking().Say(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nordost")]
    [InlineData("Hisingen")]
    [InlineData("Sydväst")]
    public void The_areas_of_today_lead_to_the_remark_and_to_no_group(string area)
    {
        var answer = new Asking().AskOne($"Vilka grupper finns i {area}?");

        Assert.IsType<Answer.NotStated>(answer);
        Assert.Contains("2021", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_districts_have_SIG_and_the_source_does_not_name_them()
    {
        Assert.Equal("Särskilda insatsgrupper (SIG) finns i fem stadsdelar, men källan anger inte vilka.", new Asking().AskOne("Vilka fem stadsdelar har SIG?").Headline);
    }

    [Fact]
    public void Two_questions_in_one_message_get_two_answers()
    {
        var reply = new Asking().Ask("Vilka är med i analysteamet och vad gör de?");

        Assert.Equal(2, reply.Answers.Count);
        Assert.Contains("bistår staden och polisen", reply.Answers[1].Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_that_coordinates_without_a_seat_is_said_to_do_just_that()
    {
        var answer = new Asking().AskOne("Sitter social resursförvaltning i LÖK?");

        Assert.StartsWith("Social resursförvaltning samordnar LÖK-nätverket men räknas inte upp", answer.Headline, StringComparison.Ordinal);
    }
}
