using Samverkan.Bot.Meetings.Around.Saying;

namespace Samverkan.Bot.Tests.Meetings.Around;

public sealed class SaidPointTests
{
    [Theory]
    [InlineData("LÖK: lokaler", "LÖK", "lokaler")]
    [InlineData("LÖK:lokaler", "LÖK", "lokaler")]
    [InlineData("LÖK 15 mars kl 13:00: lokaler: var?", "LÖK 15 mars kl 13:00", "lokaler: var?")]
    [InlineData("LÖK 15 mars: 2:a kvartalet", "LÖK 15 mars", "2:a kvartalet")]
    [InlineData("LÖK 15 mars", "LÖK 15 mars", null)]
    [InlineData("LÖK:", "LÖK", "")]
    [InlineData(": lokaler", "", "lokaler")]
    [InlineData("", "", null)]
    public void A_colon_parts_the_meeting_from_the_point_but_not_the_hour_from_the_minute(string said, string which, string? text) =>
        Assert.Equal(new SaidPoint(which, text), SaidPoint.Of(said));
}
