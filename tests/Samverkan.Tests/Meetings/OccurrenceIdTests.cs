using Samverkan.Meetings;

namespace Samverkan.Tests.Meetings;

public sealed class OccurrenceIdTests
{
    [Fact]
    public void A_meeting_of_the_plan_is_its_year_and_number() => Assert.Equal(new OccurrenceId.Planned(2027, 1), OccurrenceId.Parse("2027-1"));

    [Fact]
    public void A_booked_meeting_is_the_day_it_was_booked_for_and_a_number() => Assert.Equal(new OccurrenceId.Extra(new DateOnly(2027, 3, 15), 2), OccurrenceId.Parse("2027-03-15-2"));

    [Theory]
    [InlineData("2027-1")]
    [InlineData("2027-366")]
    [InlineData("2027-03-15-12")]
    public void What_is_written_is_read_back(string text) => Assert.Equal(text, OccurrenceId.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2027")]
    [InlineData("2027-")]
    [InlineData("2027-0")]
    [InlineData("2027-01")]
    [InlineData("2027--1")]
    [InlineData("2027-1 ")]
    [InlineData("2027-02-30-1")]
    [InlineData("2027-03-15")]
    [InlineData("99999-1")]
    [InlineData("2027-99999999999")]
    [InlineData("2027-1/../x")]
    public void Nothing_else_is_an_id(string? text) => Assert.False(OccurrenceId.TryParse(text, out _));
}
