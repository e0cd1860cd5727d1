using Samverkan.Questions;

namespace Samverkan.Tests.Questions;

/// <summary>Questions about action items, decisions and meetings, in the words that people use. Today is Sunday 22 November 2026.</summary>
public sealed class RecordsReadTests
{
    [Theory]
    [InlineData("åtgärder", "actions")]
    [InlineData("Visa öppna åtgärder", "open actions")]
    [InlineData("ÖPPNA ÅTGÄRDER", "open actions")]
    [InlineData("öppna åtgärder för polisen", "open actions for polisomrade-storgoteborg")]
    [InlineData("åtgärder polisen öppna", "open actions for polisomrade-storgoteborg")]
    [InlineData("Kan du visa mig vilka åtgärder som är öppna för polisen, tack?", "open actions for polisomrade-storgoteborg")]
    [InlineData("Vilka åtgärder ligger på socialtjänsten?", "actions for socialtjanst")]
    [InlineData("försenade åtgärder", "overdue actions")]
    [InlineData("vilka åtgärder är försenade i SSPF Angered", "overdue actions in sspf/angered")]
    [InlineData("Hej! Skulle du kunna lista alla försenade åtgärder i SSPF Angered? Mvh Anders", "overdue actions in sspf/angered")]
    [InlineData("försennade åtgerder LÖK", "overdue actions in lok")]
    [InlineData("Finns det något som är försenat?", "overdue actions")]
    [InlineData("är något försenat i LÖK?", "overdue actions in lok")]
    [InlineData("vem har försenade åtgärder?", "overdue actions")]
    [InlineData("vilka åtgärder är inte klara i LÖK?", "open actions in lok")]
    [InlineData("klara åtgärder i LÖK sedan mars", "done actions in lok from 2026-03-01")]
    [InlineData("åtgärder som ska vara klara i mars", "actions from 2027-03-01 to 2027-03-31")]
    [InlineData("åtgärder senast den 15 mars", "actions to 2027-03-15")]
    [InlineData("åtgärder mellan 1 mars och 15 april", "actions from 2027-03-01 to 2027-04-15")]
    [InlineData("vad förfaller i december?", "actions from 2026-12-01 to 2026-12-31")]
    [InlineData("mina åtgärder", "mine actions")]
    [InlineData("vilka åtgärder har jag?", "mine actions")]
    [InlineData("vad ska jag göra", "mine open actions")]
    [InlineData("vad har jag kvar?", "mine open actions")]
    [InlineData("hur många öppna åtgärder har jag?", "count mine open actions")]
    [InlineData("vad har stadsdirektören på sin lista", "open actions for stadsdirektor")]
    [InlineData("stadsdirektörens öppna åtgärder", "open actions for stadsdirektor")]
    [InlineData("hur många öppna åtgärder har BRÅ Lundby", "count open actions in bra/lundby")]
    [InlineData("åtgärder i Angered", "actions in the area angered")]
    [InlineData("åtgärder i stadsdelen Angered", "actions in the area angered")]
    [InlineData("åtgärder SSPF", "actions in every sspf")]
    [InlineData("att göra-listan för LÖK", "open actions in lok")]
    [InlineData("Vad har polisen kvar att göra?", "open actions for polisomrade-storgoteborg")]
    [InlineData("hur går det med åtgärderna i LÖK?", "actions in lok")]
    [InlineData("åtgärder om trygghetsvärdar", "actions about trygghetsvärdar")]
    [InlineData("öppna åtgärder om belysning för polisen", "open actions about belysning for polisomrade-storgoteborg")]
    public void Action_items_are_asked_for_in_Swedish(string question, string asked) => AssertAsks(question, asked);

    [Theory]
    [InlineData("to-do", "open actions")]
    [InlineData("my to-do list", "mine open actions")]
    [InlineData("what is overdue for SSPF Angered", "overdue actions in sspf/angered")]
    [InlineData("What's overdue?", "overdue actions")]
    [InlineData("Is anything overdue?", "overdue actions")]
    [InlineData("overdue SSPF Angered", "overdue actions in sspf/angered")]
    [InlineData("open action items for the police", "open actions for polisomrade-storgoteborg")]
    [InlineData("outstanding tasks for SSPF Angered", "open actions in sspf/angered")]
    [InlineData("my actions", "mine actions")]
    [InlineData("what do I have to do?", "mine open actions")]
    [InlineData("action items assigned to me", "mine actions")]
    [InlineData("What has the city director got on her list?", "open actions for stadsdirektor")]
    [InlineData("which action items are due in March?", "actions from 2027-03-01 to 2027-03-31")]
    [InlineData("actions due by 15 March", "actions to 2027-03-15")]
    [InlineData("actions completed since March", "done actions from 2026-03-01")]
    [InlineData("how many overdue actions are there?", "count overdue actions")]
    [InlineData("What actions were taken at the last meeting of LÖK?", "actions of the nearest meeting in lok")]
    public void Action_items_are_asked_for_in_English(string question, string asked) => AssertAsks(question, asked);

    [Theory]
    [InlineData("beslut", "decisions")]
    [InlineData("Finns det några beslut?", "decisions")]
    [InlineData("senaste beslutet", "decisions of the nearest meeting")]
    [InlineData("vad beslutade LÖK i mars", "decisions in lok from 2026-03-01 to 2026-03-31")]
    [InlineData("Vad beslutades på LÖK:s senaste möte?", "decisions of the nearest meeting in lok")]
    [InlineData("Vilka beslut togs på förra LÖK-mötet?", "decisions of the nearest meeting in lok")]
    [InlineData("Vad bestämde vi i LÖK i våras?", "decisions in lok from 2026-03-01 to 2026-05-31")]
    [InlineData("vilka beslut fattades i centrala gruppen förra året", "decisions in central from 2025-01-01 to 2025-12-31")]
    [InlineData("hur många beslut har LÖK fattat i år?", "count decisions in lok from 2026-01-01 to 2026-12-31")]
    [InlineData("beslut om trygghetsvärdar", "decisions about trygghetsvärdar")]
    [InlineData("beslut om trygghetsvärdar i Angered sedan mars", "decisions about trygghetsvärdar in the area angered from 2026-03-01")]
    [InlineData("Vad har LÖK beslutat om Trygghetsvärdar?", "decisions about Trygghetsvärdar in lok")]
    [InlineData("beslut om SSPF", "decisions about SSPF")]
    [InlineData("när togs beslutet om trygghetsvärdar?", "decisions about trygghetsvärdar")]
    [InlineData("protokoll från LÖK", "decisions in lok")]
    [InlineData("minnesanteckningar", "decisions")]
    [InlineData("Var hittar jag protokollen från LÖK?", "decisions in lok")]
    [InlineData("protokollet från mötet den 15 mars", "decisions from 2026-03-15 to 2026-03-15")]
    [InlineData("beslut och åtgärder i LÖK", "decisions in lok")]
    [InlineData("last decision", "decisions of the nearest meeting")]
    [InlineData("What did LÖK decide last time?", "decisions of the nearest meeting in lok")]
    [InlineData("which decisions did the LÖK network make this autumn", "decisions in lok from 2026-09-01 to 2026-11-30")]
    [InlineData("decisions about trygghetsvärdar", "decisions about trygghetsvärdar")]
    [InlineData("decisions on safety hosts in Lundby", "decisions about safety+hosts in the area lundby")]
    [InlineData("decisions on 15 March", "decisions from 2026-03-15 to 2026-03-15")]
    [InlineData("minutes from the last LÖK meeting", "decisions of the nearest meeting in lok")]
    [InlineData("Where can I find the minutes of the LÖK network?", "decisions in lok")]
    public void Decisions_and_minutes_are_asked_for(string question, string asked) => AssertAsks(question, asked);

    [Theory]
    [InlineData("möten", "meetings")]
    [InlineData("kommande möten", "open meetings")]
    [InlineData("möten i Angered", "meetings in the area angered")]
    [InlineData("nästa möte i Angered", "open meetings of the nearest meeting in the area angered")]
    [InlineData("tidigare möten i Lundby", "done meetings in the area lundby")]
    [InlineData("mina möten", "mine meetings")]
    [InlineData("Vilka möten har jag i december?", "mine meetings from 2026-12-01 to 2026-12-31")]
    [InlineData("hur många möten har jag nästa månad", "count mine meetings from 2026-12-01 to 2026-12-31")]
    [InlineData("LÖK:s möten 2027", "meetings in lok from 2027-01-01 to 2027-12-31")]
    [InlineData("LÖK möten", "meetings in lok")]
    [InlineData("vilka möten har BRÅ Lundby i vår", "meetings in bra/lundby from 2027-03-01 to 2027-05-31")]
    [InlineData("vilka möten hade LÖK förra året", "done meetings in lok from 2025-01-01 to 2025-12-31")]
    [InlineData("När var LÖK:s senaste möte?", "done meetings of the nearest meeting in lok")]
    [InlineData("möten idag", "meetings from 2026-11-22 to 2026-11-22")]
    [InlineData("möten nästa vecka", "meetings from 2026-11-23 to 2026-11-29")]
    [InlineData("möten i oktober", "meetings from 2026-10-01 to 2026-10-31")]
    [InlineData("past meetings of LÖK", "done meetings in lok")]
    [InlineData("my meetings next month", "mine meetings from 2026-12-01 to 2026-12-31")]
    [InlineData("meetings tomorrow", "meetings from 2026-11-23 to 2026-11-23")]
    [InlineData("Which meetings does BRÅ Lundby have this spring?", "meetings in bra/lundby from 2027-03-01 to 2027-05-31")]
    [InlineData("Show upcoming meetings for SSPF", "open meetings in every sspf")]
    [InlineData("When is my next meeting?", "mine open meetings of the nearest meeting")]
    public void Meetings_are_asked_for(string question, string asked) => AssertAsks(question, asked);

    [Theory]
    [InlineData("2026-11-22", "beslut i höst", "2026-09-01", "2026-11-30")]
    [InlineData("2027-03-10", "beslut i höst", "2026-09-01", "2026-11-30")]
    [InlineData("2027-08-20", "beslut i höst", "2026-09-01", "2026-11-30")]
    [InlineData("2026-11-22", "beslut i våras", "2026-03-01", "2026-05-31")]
    [InlineData("2026-11-22", "beslut förra hösten", "2025-09-01", "2025-11-30")]
    [InlineData("2027-03-10", "decisions last autumn", "2026-09-01", "2026-11-30")]
    [InlineData("2027-01-10", "beslut i vinter", "2026-12-01", "2027-02-28")]
    [InlineData("2026-11-22", "höstens beslut", "2026-09-01", "2026-11-30")]
    [InlineData("2026-11-22", "beslut hösten 2025", "2025-09-01", "2025-11-30")]
    [InlineData("2026-11-22", "decisions in spring 2025", "2025-03-01", "2025-05-31")]
    [InlineData("2026-11-22", "beslut sedan sommaren", "2026-06-01", null)]
    [InlineData("2026-11-22", "beslut 2027", "2027-01-01", "2027-12-31")]
    [InlineData("2026-11-22", "beslut i december", "2025-12-01", "2025-12-31")]
    [InlineData("2026-11-22", "beslut den 15 december", "2025-12-15", "2025-12-15")]
    [InlineData("2026-11-22", "beslut från mars", "2026-03-01", "2026-03-31")]
    [InlineData("2026-11-22", "beslut från och med mars", "2026-03-01", null)]
    [InlineData("2026-11-22", "beslut före den 1 mars", null, "2026-02-28")]
    [InlineData("2026-11-22", "beslut mellan november 2025 och mars 2026", "2025-11-01", "2026-03-31")]
    [InlineData("2027-03-10", "möten i höst", "2027-09-01", "2027-11-30")]
    [InlineData("2026-11-22", "möten nästa höst", "2027-09-01", "2027-11-30")]
    [InlineData("2026-11-22", "möten i mars", "2027-03-01", "2027-03-31")]
    [InlineData("2026-11-22", "vilka möten hölls i mars", "2026-03-01", "2026-03-31")]
    [InlineData("2026-11-22", "åtgärder i vår", "2027-03-01", "2027-05-31")]
    public void Days_of_decisions_have_been_and_those_of_other_things_are_near(string today, string question, string? first, string? last)
    {
        var asking = new Asking { Context = new AskContext { Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture) } };

        var asked = RecordsAsked.In(asking.AskOne(question));

        Assert.EndsWith($"{(first is null ? string.Empty : $" from {first}")}{(last is null ? string.Empty : $" to {last}")}", asked, StringComparison.Ordinal);
        Assert.Equal(last is not null, asked.Contains(" to ", StringComparison.Ordinal));
    }

    [Fact]
    public void Since_last_time_is_from_the_day_they_met_where_that_is_known()
    {
        var met = new Asking { Context = new AskContext { Today = Asking.Today, LastMet = group => group.Value == "lok" ? new DateOnly(2026, 9, 15) : null } };

        Assert.Equal("decisions in lok from 2026-09-15", RecordsAsked.In(met.AskOne("vilka beslut har LÖK fattat sedan sist?")));
        Assert.Equal("decisions of the nearest meeting in lok", RecordsAsked.In(new Asking().AskOne("vilka beslut har LÖK fattat sedan sist?")));
    }

    [Fact]
    public void Somebody_of_the_register_is_asked_about_by_name()
    {
        Assert.Equal("open actions for p-now", RecordsAsked.In(new Asking(Staffed.Engine).AskOne("öppna åtgärder för Testa Nusson")));
        Assert.Equal("open actions for p-now", RecordsAsked.In(new Asking(Staffed.Engine).AskOne("What is on Testa's to-do list?")));
    }

    private static void AssertAsks(string question, string asked) => Assert.Equal(asked, RecordsAsked.In(new Asking().AskOne(question)));
}
