using System.Globalization;
using Samverkan.Bot.Keeping.Reviews;

namespace Samverkan.Bot.Tests.Keeping.Reviews;

public sealed class ReviewPeriodTests
{
    [Theory]
    [InlineData("2027-03-01 08:59", "2026-09", false)]
    [InlineData("2027-03-01 09:00", "2027-03", true)]
    [InlineData("2027-04-30 08:59", "2027-03", true)]
    [InlineData("2027-04-30 09:00", "2027-03", false)]
    [InlineData("2027-09-01 08:59", "2027-03", false)]
    [InlineData("2027-09-01 09:00", "2027-09", true)]
    [InlineData("2028-02-29 12:00", "2027-09", false)]
    public void A_half_year_begins_at_nine_on_the_first_of_March_and_September_and_asks_for_sixty_days(string local, string period, bool asks)
    {
        var at = DateTime.Parse(local, CultureInfo.InvariantCulture);

        Assert.Equal(period, $"{ReviewPeriod.Of(at)}");
        Assert.Equal(asks, ReviewPeriod.Of(at).Asks(at));
    }
}
