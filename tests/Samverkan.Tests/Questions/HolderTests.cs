using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Tests.Questions;

public sealed class HolderTests
{
    [Fact]
    public void A_registered_holder_is_named_with_the_role()
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Staffed.Engine).AskOne("Vem är stadsdirektör?"));

        Assert.Contains("Testa Nusson", answer.Headline, StringComparison.Ordinal);
        Assert.Equal([Staffed.Now], answer.PersonsNamed);
    }

    [Theory]
    [InlineData("Vem var stadsdirektör 1 mars?")]
    [InlineData("Vem var stadsdirektör förra året?")]
    [InlineData("Who was city director in March?")]
    public void Who_had_the_role_before_is_answered_for_the_day_asked_about(string question)
    {
        var said = new Asking(Staffed.Engine).Say(question);

        Assert.Contains("Prova Fördetta", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Testa Nusson", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seats_of_a_group_are_listed_with_their_holders_and_the_empty_ones_say_so()
    {
        var said = new Asking(Staffed.Engine).Say("Vilka sitter i centrala gruppen?");

        Assert.Contains("Stadsdirektör: Testa Nusson", said, StringComparison.Ordinal);
        Assert.Contains("innehavare ej registrerad", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Prova", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vem är polisområdeschef?")]
    [InlineData("Vilka sitter i centrala gruppen?")]
    [InlineData("Var sitter Skyddad Hemlig?")]
    [InlineData("Who is the police area chief?")]
    public void Somebody_with_protected_identity_is_shown_to_nobody(string question)
    {
        Assert.DoesNotContain("Hemlig", new Asking(Staffed.Engine).Say(question), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_left_out_for_somebody_who_may_not_see_them()
    {
        var asking = new Asking(Staffed.Engine) { Context = new AskContext { Today = Asking.Today, MayNamePeople = false } };

        Assert.DoesNotContain("Nusson", asking.Say("Vem är stadsdirektör?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nusson", asking.Say("Vilka sitter i centrala gruppen?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lokala", asking.Say("Var sitter Lokala Provsson?"), StringComparison.Ordinal);
    }

    [Fact]
    public void My_groups_are_those_where_I_hold_a_seat()
    {
        var asking = new Asking(Staffed.Engine) { Context = new AskContext { Today = Asking.Today, Asker = [Staffed.Local] } };

        var said = asking.Say("Vilka grupper sitter jag i?");

        Assert.Contains("BRÅ Lundby", said, StringComparison.Ordinal);
        Assert.DoesNotContain("BRÅ Angered", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_the_register_does_not_know_is_told_so()
    {
        Assert.IsType<Answer.NotStated>(new Asking(Staffed.Engine).AskOne("Which groups am I in?"));
    }

    [Fact]
    public void A_person_of_the_register_is_found_by_name()
    {
        var answer = Assert.IsType<Answer.Facts>(new Asking(Staffed.Engine).AskOne("Var sitter Lokala Provsson?"));

        Assert.Contains("BRÅ Lundby", answer.Headline, StringComparison.Ordinal);
        Assert.Equal([Staffed.Local], answer.PersonsNamed);
    }

    [Fact]
    public void A_person_the_register_does_not_hold_is_refused_and_not_repeated()
    {
        var answer = Assert.IsType<Answer.Refused>(new Asking(Staffed.Engine).AskOne("Sitter Påhittad Person i SSPF?"));

        Assert.DoesNotContain("Påhittad", answer.Headline, StringComparison.Ordinal);
    }
}
