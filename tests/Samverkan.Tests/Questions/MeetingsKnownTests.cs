using Samverkan.Meetings;
using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Questions;

/// <summary>When a group last met and when it meets next, where that is known.</summary>
public sealed class MeetingsKnownTests
{
    private static readonly GroupId Lok = new("lok");
    private static readonly GroupId Central = new("central");

    [Theory]
    [InlineData("När träffas LÖK nästa gång?", "LÖK-nätverket träffas nästa gång tisdag 15 december kl. 9–11.")]
    [InlineData("Träffas LÖK i december?", "LÖK-nätverket träffas nästa gång tisdag 15 december kl. 9–11.")]
    [InlineData("When is the next LÖK meeting?", "The LÖK network meets next on Tuesday 15 December, 09:00–11:00.")]
    [InlineData("När är centrala gruppens nästa möte?", "Den centrala strategiska samverkansgruppen träffas nästa gång torsdag 14 januari 2027 kl. 13.30–15.")]
    public void The_next_meeting_is_told_with_its_day_and_hours(string question, string headline)
    {
        Assert.Equal(headline, Assert.IsType<Answer.Facts>(Told().AskOne(question)).Headline);
    }

    [Theory]
    [InlineData("När träffas SSPF Angered nästa gång?")]
    [InlineData("När träffas SSPF?")]
    public void Where_no_meeting_is_known_that_is_said(string question)
    {
        Assert.IsType<Answer.NotStated>(Told().AskOne(question));
    }

    [Theory]
    [InlineData("Vad har ändrats i centrala gruppen sedan förra mötet?", "Sedan 15 september 2026 finns två ändringar")]
    [InlineData("What has changed in the central group since the last meeting?", "Since 15 September 2026 there are two changes")]
    public void What_changed_since_they_met_is_told_from_that_day(string question, string headline)
    {
        Assert.StartsWith(headline, Assert.IsType<Answer.Facts>(Told().AskOne(question)).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Since_a_meeting_of_no_group_in_particular_is_still_not_stated()
    {
        Assert.IsType<Answer.NotStated>(Told().AskOne("vad ändrades sedan förra mötet?"));
    }

    private static Asking Told() => new(new Staffing()
        .Holds("stadsdirektor", "Äldre Provsson", to: new DateOnly(2026, 8, 31))
        .Holds("stadsdirektor", "Prova Förrasson", from: new DateOnly(2026, 9, 1), to: new DateOnly(2026, 9, 30))
        .Holds("stadsdirektor", "Siv Nusson", from: new DateOnly(2026, 10, 1))
        .Engine())
    {
        Context = new AskContext
        {
            Today = Asking.Today,
            LastMet = group => group == Central ? new DateOnly(2026, 9, 15) : null,
            NextMeeting = group => group == Lok ? Meeting(group, new DateOnly(2026, 12, 15), new TimeOnly(9, 0), 120)
                : group == Central ? Meeting(group, new DateOnly(2027, 1, 14), new TimeOnly(13, 30), 90)
                : null,
        },
    };

    private static PlannedMeeting Meeting(GroupId group, DateOnly date, TimeOnly start, int minutes) =>
        new(group, new OccurrenceId.Planned(date.Year, 1), date, start, TimeSpan.FromMinutes(minutes));
}
