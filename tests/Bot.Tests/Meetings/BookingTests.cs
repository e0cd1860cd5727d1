using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Meetings;

public sealed class BookingTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    private static readonly string[] ConfirmButtons = ["Boka", "Ändra", "Avbryt"];

    [Theory]
    [InlineData("boka gruppen utan 10 mars kl 13-15", "sv-SE", "Boka", "onsdag 10 mars 2027, 13.00–15.00", "2027-03-10", "Mötet är bokat och finns i kalendern")]
    [InlineData("boka 11 mars 2027 13:00 2 timmar möte med gruppen utan", "sv-SE", "Boka", "torsdag 11 mars 2027, 13.00–15.00", "2027-03-11", "Mötet är bokat och finns i kalendern")]
    [InlineData("book the group utan 12 March at 13:00", "en-GB", "Book", "Friday 12 March 2027, 13:00–15:00", "2027-03-12", "The meeting is booked and in the calendar")]
    public async Task A_meeting_is_shown_before_it_is_booked_and_is_then_in_the_calendar_once(string text, string locale, string button, string when, string day, string told)
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, text, locale);
        await host.Bot.Connector.NextAsync(chat);
        Assert.Contains(when, card.Texts);
        Assert.Contains(locale == "sv-SE" ? "2 personer" : "2 people", card.Texts);
        Assert.Empty(host.On(day));

        var doing = await host.ClickAsync(chat, card, button, MeetingBot.Anna);
        Assert.StartsWith(locale == "sv-SE" ? "Bokas: Gruppen utan" : "Being booked: The group utan", doing.Text, StringComparison.Ordinal);
        var done = (await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(chat))).Card;

        Assert.StartsWith(told, done.Text, StringComparison.Ordinal);
        var made = Assert.Single(host.On(day));
        Assert.Equal(("Gruppen utan: möte", 12, 14), (made.Subject, made.Start.UtcDateTime.Hour, made.End.UtcDateTime.Hour));
        Assert.Equal(["anna@example.org", "bo@example.org"], made.Attendees.Select(attendee => attendee.Address).Order());
        Assert.Equal(made.JoinUrl, done.Elements("Action.OpenUrl").Single().GetProperty("url").GetString());
        Assert.Empty(await host.PlannedAsync(line => line.Key is LineKey.Meeting { Group.Value: "utan" }));
        Assert.All(await host.OrdersAsync(), order => Assert.True(order is { IsOpen: false, By: null, Work: null, Address: null }, $"{order}"));
    }

    [Fact]
    public async Task A_second_click_books_no_second_meeting_and_tells_how_it_went()
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, "boka gruppen utan 17 mars kl 9-10");
        Assert.Equal(ConfirmButtons, card.ButtonTitles);
        await host.Bot.Connector.NextAsync(chat);

        // The clock stands still, so that none of them loses patience and nothing is booked before all have been answered.
        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.Bot.ClickAsync(chat, card, "Boka", speaker: MeetingBot.Anna)));
        Assert.All(clicks, click => Assert.StartsWith("Bokas: Gruppen utan", click.Card.Text, StringComparison.Ordinal));
        await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(chat));

        var later = await host.ClickAsync(chat, card, "Boka", MeetingBot.Anna);
        Assert.StartsWith("Mötet är bokat", later.Text, StringComparison.Ordinal);
        Assert.StartsWith("Mötet är bokat", (await host.ClickAsync(chat, clicks[0].Card, "Hur gick det?", MeetingBot.Anna)).Text, StringComparison.Ordinal);
        await host.Bot.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Single(host.On("2027-03-17"));
        Assert.Equal(2, host.Bot.Connector.In(chat).Count);
    }

    [Fact]
    public async Task Two_who_book_for_the_same_day_see_each_others_meeting_first()
    {
        var (annas, first) = await host.SayAsync(MeetingBot.Anna, "boka gruppen utan 24 mars kl 9-10");
        var (bos, second) = await host.SayAsync(MeetingBot.Bo, "boka gruppen utan 24 mars kl 14-15");
        await host.Bot.Connector.NextAsync(annas);
        await host.ClickAsync(annas, first, "Boka", MeetingBot.Anna);
        await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(annas));

        var stale = await host.ClickAsync(bos, second, "Boka", MeetingBot.Bo);
        Assert.Contains("Något har ändrats sedan du såg det sist", stale.Text, StringComparison.Ordinal);
        Assert.Single(host.On("2027-03-24"));

        await host.Bot.Connector.NextAsync(bos);
        await host.ClickAsync(bos, stale, "Boka", MeetingBot.Bo);
        await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(bos));
        Assert.Equal(2, host.On("2027-03-24").Count);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for()
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, "boka");
        Assert.Equal(["group", "day", "from", "until"], card.Inputs.Select(input => input.GetProperty("id").GetString()));

        var confirm = await host.ClickAsync(chat, card, "Nästa", MeetingBot.Anna, new Dictionary<string, string> { ["group"] = "utan", ["day"] = "2027-04-07", ["from"] = "10:30", ["until"] = "12:00" });
        Assert.Contains("onsdag 7 april 2027, 10.30–12.00", confirm.Texts);

        var edit = await host.ClickAsync(chat, confirm, "Ändra", MeetingBot.Anna);
        Assert.Equal(["2027-04-07", "10:30", "12:00"], edit.Inputs.Select(input => input.GetProperty("value").GetString()));
        Assert.Contains("onsdag 7 april 2027, 13.00–14.00", (await host.ClickAsync(chat, edit, "Nästa", MeetingBot.Anna, new Dictionary<string, string> { ["from"] = "13:00", ["until"] = "14:00" })).Texts);
        Assert.Equal("Inget är bokat.", (await host.ClickAsync(chat, confirm, "Avbryt", MeetingBot.Anna)).Text);
    }

    [Theory]
    [InlineData("boka gruppen utan 10 mars kl 2", "Vilken tid menar du?", "onsdag 10 mars 2027, kl. 14.00")]
    [InlineData("boka gruppen utan tisdag 10 mars 2027 kl 13", "Det är onsdag 10 mars 2027, inte en tisdag. Vilken dag menar du?", "tisdag 9 mars 2027, kl. 13.00")]
    [InlineData("boka gruppen utan tisdag 10 mars 2027", "Det är onsdag 10 mars 2027, inte en tisdag. Vilken dag menar du?", "onsdag 10 mars 2027")]
    public async Task What_can_be_read_in_several_ways_is_asked_back(string text, string asked, string button)
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, text);

        Assert.Equal(asked, card.Text);
        var next = await host.ClickAsync(chat, card, button, MeetingBot.Anna);
        Assert.Contains("Boka möte: Gruppen utan", next.Texts);
    }

    [Theory]
    [InlineData("boka gruppen utan 30 februari kl 13", "Datumet 30 februari finns inte. Välj en annan dag.")]
    [InlineData("boka gruppen utan 2026-03-15 kl 13", "Den dagen har varit. Välj en dag framåt.")]
    [InlineData("boka gruppen utan i dag kl 8", "Den tiden har varit. Välj en senare.")]
    [InlineData("boka gruppen utan 2030-01-15 kl 13", "Det är mer än två år fram. Välj en tidigare dag.")]
    [InlineData("boka gruppen utan 15 mars kl 08.00 14 timmar", "Ett möte kan vara högst 12 timmar. Boka flera om det behövs.")]
    [InlineData("boka gruppen utan 15 mars kl 22.00 3 timmar", "Mötet slutar efter midnatt. Välj en tidigare sluttid.")]
    [InlineData("boka gruppen snart slut 15 april kl 13", "Gruppen upphör onsdag 31 mars 2027. Välj en dag före det.")]
    [InlineData("boka Stickklubben 15 mars kl 13", "Jag hittar ingen grupp som heter så. Välj i listan.")]
    [InlineData("boka <b>[x](http://example.com)</b> 15 mars kl 13", "Jag hittar ingen grupp som heter så. Välj i listan.")]
    public async Task What_cannot_be_booked_is_said_where_it_is_filled_in(string text, string said)
    {
        var (_, card) = await host.SayAsync(MeetingBot.Anna, text);

        Assert.Contains(said, card.Texts);
        Assert.Contains("Nästa", card.ButtonTitles);
    }

    [Theory]
    [InlineData("2027-04-14", "15:00", "14:00", "Mötet slutar innan det börjar. Välj en senare sluttid.")]
    [InlineData("2027-02-30", "13:00", "14:00", "Datumet 2027-02-30 finns inte. Välj en annan dag.")]
    [InlineData("2027-04-14", "25:00", "26:00", "Skriv klockslaget som 13:00.")]
    [InlineData("3000-01-01", "13:00", "14:00", "Det är mer än två år fram. Välj en tidigare dag.")]
    [InlineData("2027-04-14", "", "", "Fyll i det här.")]
    public async Task A_form_that_was_tampered_with_comes_back(string day, string from, string until, string said)
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, "boka gruppen utan");

        var again = await host.ClickAsync(chat, card, "Nästa", MeetingBot.Anna, tamper: data => (data["day"], data["from"], data["until"]) = (day, from, until));

        Assert.Contains(said, again.Texts);
    }

    [Fact]
    public async Task What_to_know_of_the_day_is_said_and_may_be_booked_all_the_same()
    {
        await host.DoAsync(MeetingBot.Anna, "boka gruppen sluten 6 april kl 9-11", "Boka");

        var (_, card) = await host.SayAsync(MeetingBot.Anna, "boka gruppen utan 6 april kl 10-12");
        Assert.Contains("Gruppen sluten träffas 09.00–11.00 samma dag, och 2 personer sitter i båda.", card.Texts);
        Assert.Contains("Boka", card.ButtonTitles);
        Assert.Contains("25 december 2026 är juldagen, en helgdag.", (await host.SayAsync(MeetingBot.Anna, "boka gruppen utan 25 december kl 10")).Card.Texts);
        Assert.Contains("Gruppen finns först från tisdag 1 juni 2027.", (await host.SayAsync(MeetingBot.Anna, "boka gruppen nystart 20 maj kl 10")).Card.Texts);
    }

    [Fact]
    public async Task A_group_that_has_ended_has_no_meetings_to_book()
    {
        var (_, card) = await host.SayAsync(MeetingBot.Administrator, "boka gruppen avslutad 15 mars kl 13");

        Assert.Contains("upphörde lördag 31 oktober 2026", card.Text, StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
    }

    [Theory]
    [InlineData("Boka ett konferensrum åt mig på torsdag")]
    [InlineData("flytta bilen till garaget")]
    [InlineData("ställ in ugnen på 200 grader")]
    [InlineData("cancel my subscription")]
    [InlineData("när bokar man möten i gruppen utan?")]
    public async Task What_is_no_meeting_of_ours_is_answered_as_a_question(string text)
    {
        var (_, card) = await host.SayAsync(MeetingBot.Anna, text);

        Assert.DoesNotContain("Avbryt", card.ButtonTitles);
        Assert.DoesNotContain("Never mind", card.ButtonTitles);
    }

    [Fact]
    public async Task A_personal_identity_number_stops_it()
    {
        var (_, card) = await host.SayAsync(MeetingBot.Anna, "boka gruppen utan 15 mars kl 13 om 811218-9876");

        Assert.DoesNotContain("Boka", card.ButtonTitles);
        Assert.DoesNotContain("811218", card.Text, StringComparison.Ordinal);
    }
}
