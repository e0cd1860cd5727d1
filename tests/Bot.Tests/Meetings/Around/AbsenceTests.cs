using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>Who does not come, and who comes instead: said by whose seat it is, and seen by all in the channel.</summary>
[Collection(OneAroundBot.Name)]
public sealed class AbsenceTests(AroundBot bot)
{
    private const string Field = "instead";

    private static readonly SeatId Seat = Circle.Seat(Circle.Network, 2);

    [Fact]
    public async Task Who_does_not_come_names_the_substitute_and_the_card_in_the_channel_says_so_until_he_comes_after_all()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Cia, meeting, "Jag kommer inte");
        Assert.Equal(["Eva Ersättare", "Ingen ersättare"], Titles(form));

        var saved = await bot.SendAsync(Circle.Cia, form, "Jag kommer inte");
        var agenda = await ShowingAsync(meeting, "Plats 2: Cia Lind kommer inte. Eva Ersättare kommer i stället.");
        Assert.Equal([new Absence(Seat, new PersonId("cia"), new PersonId("eva"))], await AbsencesAsync(meeting));
        Assert.Contains("Eva Ersättare kommer i stället. Jag skickar inget meddelande, så säg till själv.", saved.Texts);
        Assert.Equal(["Föreslå en punkt", "Jag kommer inte", "Jag kommer ändå", "Gå med"], agenda.ButtonTitles);

        Assert.Equal("Så bra, då räknar vi med dig.", (await bot.PressAsync(Circle.Cia, meeting, "Jag kommer ändå")).Text);
        Assert.Equal("Du har inte sagt nej till mötet, så vi räknar med dig.", (await bot.SendAsync(Circle.Cia, saved, "Jag kommer ändå")).Text);
        await bot.SettleAsync();
        Assert.DoesNotContain("kommer i stället", (await bot.StandingAsync(meeting)).Text, StringComparison.Ordinal);
        Assert.Empty(await AbsencesAsync(meeting));
    }

    [Fact]
    public async Task What_is_said_anew_takes_the_place_of_what_was_said_and_a_second_click_changes_nothing()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Cia, meeting, "Jag kommer inte");
        await bot.SendAsync(Circle.Cia, form, "Jag kommer inte");
        await bot.SettleAsync();
        var sends = bot.Bot.Connector.Sends;
        await bot.SendAsync(Circle.Cia, form, "Jag kommer inte");
        await bot.SettleAsync();
        Assert.Equal(sends, bot.Bot.Connector.Sends);

        var again = await bot.PressAsync(Circle.Cia, meeting, "Jag kommer inte");
        Assert.Contains("Du har sagt att du inte kommer.", again.Texts);
        await bot.SendAsync(Circle.Cia, again, "Jag kommer inte", new Dictionary<string, string> { [Field] = Value(again, "Ingen ersättare") });

        await ShowingAsync(meeting, "Plats 2: Cia Lind kommer inte. Ingen ersättare.");
        Assert.Equal([new Absence(Seat, new PersonId("cia"), null)], await AbsencesAsync(meeting));
    }

    [Fact]
    public async Task Two_who_say_no_at_once_are_both_kept()
    {
        var meeting = await PostedAsync();
        var (cias, bos) = (await bot.PressAsync(Circle.Cia, meeting, "Jag kommer inte"), await bot.PressAsync(Circle.Bo, meeting, "Jag kommer inte"));
        Assert.Empty(bos.Inputs);
        Assert.Contains("Ingen ersättare är registrerad för platsen.", bos.Texts);

        await Task.WhenAll(bot.SendAsync(Circle.Cia, cias, "Jag kommer inte"), bot.SendAsync(Circle.Bo, bos, "Jag kommer inte"));

        await ShowingAsync(meeting, "Plats 1: Bo Alm kommer inte. Ingen ersättare.");
        await ShowingAsync(meeting, "Plats 2: Cia Lind kommer inte.");
    }

    [Fact]
    public async Task Who_has_protected_identity_says_no_and_is_named_nowhere()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Gun, meeting, "Jag kommer inte");
        var own = Titles(form).Single(title => title.StartsWith("plats 3", StringComparison.Ordinal));

        await bot.SendAsync(Circle.Gun, form, "Jag kommer inte", new Dictionary<string, string> { [Field] = Value(form, own) });
        var stepsIn = await bot.PressAsync(Circle.Gun, meeting, "Jag kommer inte");
        await bot.SendAsync(Circle.Gun, stepsIn, "Jag kommer inte", new Dictionary<string, string> { [Field] = Value(stepsIn, "plats 2 (Cia Lind): jag kommer i stället") });

        await ShowingAsync(meeting, "Plats 3 kommer inte. Ingen ersättare.");
        await ShowingAsync(meeting, "Plats 2: Cia Lind kommer inte. En ersättare kommer i stället.");
        Assert.DoesNotContain(bot.Bot.Connector.Sent.Concat(bot.Bot.Connector.Updates), sent => sent.Raw.Contains("Gun", StringComparison.Ordinal) || sent.Raw.Contains("Skyddad", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_substitute_says_it_for_the_seat_and_steps_in_where_nobody_does()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Eva, meeting, "Jag kommer inte");
        Assert.Equal(["plats 2 (Cia Lind): jag kommer i stället", "plats 2 (Cia Lind): ingen ersättare"], Titles(form));

        await bot.SendAsync(Circle.Eva, form, "Jag kommer inte", new Dictionary<string, string> { [Field] = Value(form, "plats 2 (Cia Lind): ingen ersättare") });
        Assert.Equal([new Absence(Seat, new PersonId("cia"), null)], await AbsencesAsync(meeting));
        await bot.SettleAsync();
        Assert.Equal("Så bra, då räknar vi med dig.", (await bot.PressAsync(Circle.Eva, meeting, "Jag kommer ändå")).Text);

        Assert.Equal([new Absence(Seat, new PersonId("cia"), new PersonId("eva"))], await AbsencesAsync(meeting));
        await ShowingAsync(meeting, "Eva Ersättare kommer i stället.");
    }

    [Fact]
    public async Task Of_a_seat_that_is_not_ones_own_nothing_can_be_said()
    {
        var meeting = await PostedAsync();
        var cias = await bot.PressAsync(Circle.Cia, meeting, "Jag kommer inte");

        var dan = await bot.PressAsync(Circle.Dan, meeting, "Jag kommer inte");
        var sent = await bot.SendAsync(Circle.Dan, cias, "Jag kommer inte");
        var bo = await bot.SendAsync(Circle.Bo, cias, "Jag kommer inte");
        var alone = await bot.Bot.SlowlyAsync(bot.Bot.SendAsync(Circle.Dan.Chat(), cias, "Jag kommer inte", Circle.Dan));

        Assert.All([dan, sent], card => Assert.Equal("Jag ser ingen plats i LÖK-nätverket som är din. Är det fel, skriv ”rapportera fel”.", card.Text));
        Assert.StartsWith("Det här är för dem som sitter i LÖK-nätverket.", alone.Text, StringComparison.Ordinal);
        Assert.Equal("Tack för att du sa till.", bo.Texts[0]);
        Assert.Equal([new Absence(Circle.Seat(Circle.Network, 1), new PersonId("bo"), null)], await AbsencesAsync(meeting));
    }

    [Fact]
    public async Task A_choice_that_is_none_is_asked_for_again()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Cia, meeting, "Jag kommer inte");

        var again = await bot.SendAsync(Circle.Cia, form, "Jag kommer inte", tamper: data => data[Field] = "dan");

        Assert.Contains("Välj i listan.", again.Texts);
        Assert.Empty(await AbsencesAsync(meeting));
    }

    [Theory]
    [InlineData("jag kommer inte på LÖK {0}", "jag kommer ändå på LÖK {0}", "sv-SE", "Jag kommer inte", "Så bra, då räknar vi med dig.")]
    [InlineData("I can't come to LÖK on {0}", "I’m coming after all to LÖK {0}", "en-GB", "I can’t come", "Good, we count on you then.")]
    public async Task In_words_it_is_the_same(string text, string after, string locale, string button, string back)
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 200, hour: 9));
        var said = bot.Today.AddDays(200).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(locale));

        var form = await bot.SayAsync(Circle.Cia, string.Format(CultureInfo.InvariantCulture, text, said), locale);
        await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(Circle.Cia.Chat(), form, button, speaker: Circle.Cia));
        Assert.Equal([new Absence(Seat, new PersonId("cia"), new PersonId("eva"))], await AbsencesAsync(meeting));
        var coming = await bot.SayAsync(Circle.Cia, string.Format(CultureInfo.InvariantCulture, after, said), locale);

        Assert.Equal(back, coming.Text);
        Assert.Empty(await AbsencesAsync(meeting));
        await bot.CancelAsync(meeting);
    }

    [Fact]
    public async Task Without_a_group_it_is_the_next_meeting_of_ones_own_groups_and_several_are_asked_back()
    {
        await PostedAsync();
        await bot.BookAsync(Circle.Forum, bot.In(days: 60, hour: 9));

        Assert.Equal("Jag kommer inte: LÖK-nätverket", (await bot.SayAsync(Circle.Cia, "jag kommer inte")).Texts[0]);
        var which = await bot.SayAsync(Circle.Anna, "jag kan inte komma");
        Assert.Equal("Vilket möte menar du?", which.Texts[0]);
        var form = (await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(Circle.Anna.Chat(), which, "Nästa", speaker: Circle.Anna))).Card;
        Assert.Equal("Jag kommer inte: LÖK-nätverket", form.Texts[0]);
        Assert.Equal("LÖK-nätverket har inget möte den dagen.", (await bot.SayAsync(Circle.Cia, $"jag kommer inte på LÖK {bot.Day(1000)}")).Text);
        Assert.Equal("Jag hittar inget kommande möte i grupper där du sitter. Skriv vilken grupp du menar.", (await bot.SayAsync(Circle.Dan, "jag kommer inte")).Text);
    }

    [Theory]
    [InlineData("jag kommer inte", true)]
    [InlineData("Jag kommer inte till mötet i LÖK på torsdag.", true)]
    [InlineData("I can't come to the meeting", true)]
    [InlineData("jag kommer inte ihåg vem som samordnar LÖK", false)]
    [InlineData("jag kommer inte på vad LÖK står för", false)]
    [InlineData("jag kommer inte åt LÖK-nätverkets kanal", false)]
    [InlineData("Jag kommer inte in på det trådlösa nätverket hemma", false)]
    [InlineData("jag kommer inte på julfesten", false)]
    [InlineData("I can't come up with a name for LÖK", false)]
    public void What_is_about_something_else_is_a_question(string text, bool isCommand) =>
        Assert.Equal(isCommand, bot.Bot.Services.GetRequiredService<Commands>().Find(text, Language.Swedish) is not null);

    private async Task<MeetingId> PostedAsync()
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 1, hour: 12, minute: 5));
        await bot.GoToAsync(bot.In(days: 1, hour: 12));
        await bot.StandingAsync(meeting);
        return meeting;
    }

    private async Task<SentCard> ShowingAsync(MeetingId meeting, string text)
    {
        await bot.SettleAsync();
        var agenda = await bot.StandingAsync(meeting);
        Assert.Contains(text, agenda.Text, StringComparison.Ordinal);
        return agenda;
    }

    private Task<IReadOnlyList<Absence>> AbsencesAsync(MeetingId meeting) => bot.Bot.Services.GetRequiredService<AbsenceStore>().OfAsync(meeting, default);

    private static IEnumerable<string> Titles(SentCard form) => Choices(form).Select(choice => choice.GetProperty("title").GetString() ?? "");

    private static string Value(SentCard form, string title) => Choices(form).Single(choice => choice.GetProperty("title").ValueEquals(title)).GetProperty("value").GetString() ?? "";

    private static JsonElement.ArrayEnumerator Choices(SentCard form) => Assert.Single(form.Inputs).GetProperty("choices").EnumerateArray();
}
