using Samverkan.Bot.Meetings;

namespace Samverkan.Bot.Tests.Meetings;

public class SaidMoveTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("LÖK 15 mars till 20 mars kl 13", "LÖK 15 mars", "20 mars kl 13")]
    [InlineData("LÖK till 20 mars kl 9 till 11", "LÖK", "20 mars kl 9 till 11")]
    [InlineData("LÖK 15 mars kl 9 till 20 mars kl 9 till 11", "LÖK 15 mars kl 9", "20 mars kl 9 till 11")]
    [InlineData("LÖK 15 mars till kl 14", "LÖK 15 mars", "kl 14")]
    [InlineData("LÖK 20 mars kl 9 till 11", "", "LÖK 20 mars kl 9 till 11")]
    [InlineData("LÖK 20 mars kl 13", "", "LÖK 20 mars kl 13")]
    [InlineData("LÖK 15 March to 20 March at 1pm", "LÖK 15 March", "20 March at 1pm")]
    [InlineData("till", "", "till")]
    [InlineData("", "", "")]
    public void The_word_with_a_day_after_it_parts_which_meeting_from_where_it_goes(string text, string which, string where) =>
        Assert.Equal(new SaidMove(which, where), SaidMove.Of(text, Today));
}
