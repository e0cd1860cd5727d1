using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Meetings;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>Points that members propose: by the button and in words, within their rights, none lost and none twice.</summary>
[Collection(OneAroundBot.Name)]
public sealed class PointTests(AroundBot bot)
{
    private const string Field = "point";

    [Fact]
    public async Task A_point_is_proposed_in_a_dialog_and_stands_on_the_card_in_the_channel_as_it_was_written()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt");
        Assert.Equal(300, Assert.Single(form.Inputs).GetProperty("maxLength").GetInt32());

        var saved = await bot.SendAsync(Circle.Cia, form, "Föreslå", Typed("Lokaler **nu** <at>Bo</at> [här](http://example.com)"));
        var agenda = await ShowingAsync(meeting, "Lokaler");

        Assert.Equal("Tack! Punkten står på dagordningen.", saved.Texts[0]);
        Assert.Contains("2\\. Lokaler \\*\\*nu\\*\\* &lt;at&gt;Bo&lt;/at&gt; \\[här\\](http:\u2060//example.com) (Cia Lind)", agenda.Texts);
        Assert.Single(bot.Bot.Connector.StandingIn(AroundBot.NetworkChannel), sent => sent.Card.Text.Contains(agenda.Texts[1], StringComparison.Ordinal));
        Assert.Equal(["Rapport från Ledningsforum Norr"], (await StoreAsync(meeting)).Standing);
        Assert.Equal(["Lokaler **nu** <at>Bo</at> [här](http://example.com)"], (await StoreAsync(meeting)).Proposed);
    }

    [Fact]
    public async Task A_click_that_comes_twice_is_one_point_and_two_people_at_once_are_two()
    {
        var meeting = await PostedAsync();
        var (annas, bos) = (await bot.PressAsync(Circle.Anna, meeting, "Föreslå en punkt"), await bot.PressAsync(Circle.Bo, meeting, "Föreslå en punkt"));

        await Task.WhenAll(
            bot.SendAsync(Circle.Anna, annas, "Föreslå", Typed("Annas punkt")),
            bot.SendAsync(Circle.Anna, annas, "Föreslå", Typed("Annas punkt")),
            bot.SendAsync(Circle.Bo, bos, "Föreslå", Typed("Bos punkt")));
        await ShowingAsync(meeting, "Annas punkt (Anna Ek)");
        await ShowingAsync(meeting, "Bos punkt (Bo Alm)");

        Assert.Equal(["Annas punkt", "Bos punkt"], (await StoreAsync(meeting)).Proposed.Order());
    }

    [Theory]
    [InlineData("föreslå punkt LÖK {0}: Hur går det med lokalerna?", "sv-SE", "Tack! Punkten är sparad och kommer med på dagordningen.")]
    [InlineData("propose point LÖK {0}: Hur går det med lokalerna?", "en-GB", "Thank you! The point is kept and will be on the agenda.")]
    public async Task In_words_it_is_the_same_also_before_the_agenda_is_posted(string text, string locale, string said)
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 300, hour: 9));

        var card = await bot.SayAsync(Circle.Cia, string.Format(CultureInfo.InvariantCulture, text, bot.Day(300)), locale);

        Assert.Equal(said, card.Texts[0]);
        Assert.Contains("Hur går det med lokalerna?", (await StoreAsync(meeting)).Proposed);
        await bot.CancelAsync(meeting);
    }

    [Fact]
    public async Task In_words_what_is_missing_is_asked_for_with_what_was_said_already()
    {
        await PostedAsync();
        var forum = await bot.BookAsync(Circle.Forum, bot.In(days: 40, hour: 9));

        var form = await bot.SayAsync(Circle.Anna, "föreslå punkt: Gemensam utbildning");

        Assert.Equal(["meeting", Field], form.Inputs.Select(input => input.GetProperty("id").GetString()));
        Assert.Equal("Gemensam utbildning", form.Inputs[1].GetProperty("value").GetString());
        var saved = await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(Circle.Anna.Chat(), form, "Föreslå", new Dictionary<string, string> { ["meeting"] = $"{forum}" }, Circle.Anna));

        Assert.Contains("Gemensam utbildning", saved.Card.Texts);
        Assert.Equal(["Gemensam utbildning"], (await StoreAsync(forum)).Proposed);
    }

    [Fact]
    public async Task In_the_groups_own_channel_it_is_about_that_group_whatever_group_the_point_names()
    {
        var meeting = await PostedAsync();

        var card = await bot.SayInAsync(AroundBot.NetworkChannel, Circle.Dan, "föreslå punkt Rapport om Ledningsforum Norr: lokaler");

        Assert.StartsWith("Tack!", card.Texts[0], StringComparison.Ordinal);
        Assert.Equal(["Rapport om Ledningsforum Norr: lokaler"], (await StoreAsync(meeting)).Proposed);
        await ShowingAsync(meeting, "Rapport om Ledningsforum Norr: lokaler");
    }

    [Fact]
    public async Task A_client_without_dialogs_gets_the_form_in_the_chat()
    {
        var meeting = await PostedAsync();

        var form = Assert.Single(await bot.Bot.SlowlyAsync(bot.Bot.SubmitAsync(AroundBot.NetworkChannel, await bot.StandingAsync(meeting), "Föreslå en punkt", speaker: Circle.Cia, inChannel: true))).Card;
        var saved = await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(AroundBot.NetworkChannel, form, "Föreslå", Typed("Skriven i kanalen"), Circle.Cia, inChannel: true));

        Assert.Equal("Tack! Punkten står på dagordningen.", saved.Card.Texts[0]);
        await ShowingAsync(meeting, "Skriven i kanalen (Cia Lind)");
    }

    [Theory]
    [InlineData(301, "Texten är 301 tecken lång. Korta den till högst 300.")]
    [InlineData(5_000, "Texten är 5000 tecken lång. Korta den till högst 300.")]
    [InlineData(0, "Skriv vad som ska tas upp.")]
    public async Task What_cannot_be_taken_is_said_at_the_field_and_nothing_of_it_is_lost(int length, string said)
    {
        var (meeting, text) = (await PostedAsync(), new string('å', length));
        var form = await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt");

        var again = await bot.SendAsync(Circle.Cia, form, "Föreslå", Typed(text), tamper: _ => { });

        Assert.Contains(said, again.Texts);
        Assert.Equal(text, Assert.Single(again.Inputs).TryGetProperty("value", out var value) ? value.GetString() : string.Empty);
        Assert.Empty((await StoreAsync(meeting)).Proposed);
    }

    [Fact]
    public async Task A_long_text_in_words_comes_back_in_the_form()
    {
        var (meeting, text) = (await PostedAsync(), string.Join(' ', Enumerable.Repeat("lokaler", 60)));

        var form = await bot.SayAsync(Circle.Cia, $"föreslå punkt LÖK: {text}");

        Assert.Contains("Korta den till högst 300.", form.Text, StringComparison.Ordinal);
        Assert.Equal(text, Assert.Single(form.Inputs).GetProperty("value").GetString());
        Assert.Empty((await StoreAsync(meeting)).Proposed);
    }

    [Fact]
    public async Task After_thirty_points_the_next_is_kept_in_the_form_and_all_fit_in_one_message()
    {
        var meeting = await PostedAsync();
        var store = bot.Bot.Services.GetRequiredService<AgendaStore>();
        foreach (var number in Enumerable.Range(1, Agenda.MostPoints))
        {
            await store.ChangeAsync(meeting, agenda => agenda.Proposed(new AgendaPoint($"{number} {new string('<', 296)}", "cia")), default);
        }

        var form = await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt");
        var full = await bot.SendAsync(Circle.Cia, form, "Föreslå", Typed("En till"));
        await ShowingAsync(meeting, "1 &lt;");

        Assert.Contains("Dagordningen har redan 30 punkter.", full.Text, StringComparison.Ordinal);
        Assert.Equal("En till", Assert.Single(full.Inputs).GetProperty("value").GetString());
        var raw = bot.Bot.Connector.StandingIn(AroundBot.NetworkChannel).Single(sent => sent.Card.Text.Contains("1 &lt;", StringComparison.Ordinal));
        Assert.True(Encoding.UTF8.GetByteCount(raw.Raw) < 28 * 1024, $"{raw.Raw.Length}");
        Assert.Contains(raw.Card.Texts, text => text.StartsWith("och ", StringComparison.Ordinal) && text.Contains(" till", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_personal_identity_number_is_refused_and_nothing_is_kept()
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt");
        var submit = Incoming.Click(bot.Bot.Connector.ServiceUrl, AroundBot.NetworkChannel, Circle.Cia.UserId, []).InChannel().By(Circle.Cia);
        submit["name"] = "task/submit";
        submit["value"] = new JsonObject { ["data"] = new JsonObject { ["verb"] = "agenda.send", ["meeting"] = $"{meeting}", [Field] = "Om 811218-9876" } };

        var refused = await bot.Bot.SlowlyAsync(bot.Bot.InvokeAsync(submit));
        var said = await bot.SayAsync(Circle.Cia, "föreslå punkt LÖK: om 811218-9876");

        Assert.NotEmpty(form.Inputs);
        Assert.Equal("message", refused.Body.GetProperty("task").GetProperty("type").GetString());
        Assert.DoesNotContain("811218", refused.Body.GetRawText() + said.Text, StringComparison.Ordinal);
        Assert.Empty((await StoreAsync(meeting)).Proposed);
    }

    [Fact]
    public async Task Who_does_not_sit_on_the_group_proposes_nothing_but_in_its_own_channel()
    {
        var meeting = await PostedAsync();
        var agenda = await bot.StandingAsync(meeting);
        var form = await bot.PressAsync(Circle.Dan, meeting, "Föreslå en punkt");
        Assert.NotEmpty(form.Inputs);

        var alone = await bot.Bot.SlowlyAsync(bot.Bot.OpenAsync(Circle.Dan.Chat(), agenda, "Föreslå en punkt", Circle.Dan));
        var sent = await bot.Bot.SlowlyAsync(bot.Bot.SendAsync(Circle.Dan.Chat(), form, "Föreslå", Circle.Dan, Typed("Utifrån")));
        var elsewhere = await bot.Bot.SlowlyAsync(bot.Bot.SendAsync(AroundBot.QuietChannel, form, "Föreslå", Circle.Cia, Typed("Utifrån"), inChannel: true));
        var said = await bot.SayAsync(Circle.Dan, "föreslå punkt LÖK: Utifrån");
        var away = await bot.SayInAsync(AroundBot.QuietChannel, Circle.Cia, "föreslå punkt LÖK: Utifrån");

        Assert.All([alone, sent, said], card => Assert.Equal("Det här är för dem som sitter i LÖK-nätverket. Fråga den som samordnar gruppen.", card.Text));
        Assert.Contains("Här läser andra med.", elsewhere.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tack", away.Text, StringComparison.Ordinal);
        Assert.Empty((await StoreAsync(meeting)).Proposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_left_a_group_or_has_not_begun_there_says_nothing_of_its_meetings_without_naming_it_either(bool hasLeft)
    {
        var (meeting, speaker) = (await bot.BookAsync(Circle.Lone, bot.In(days: 3, hour: 9)), hasLeft ? Circle.Ivar : Circle.Jan);

        var proposed = await bot.SayAsync(speaker, "föreslå punkt: Utifrån");
        var away = await bot.SayAsync(speaker, "jag kommer inte");

        Assert.All([proposed, away], card => Assert.Equal("Jag hittar inget kommande möte i grupper där du sitter. Skriv vilken grupp du menar.", card.Text));
        Assert.Empty((await StoreAsync(meeting)).Proposed);
        Assert.DoesNotContain("föreslå punkt", (await bot.SayAsync(speaker, "hjälp")).Text, StringComparison.Ordinal);
        await bot.CancelAsync(meeting);
    }

    [Theory]
    [InlineData("lok 2099-9", "Mötet är inställt eller finns inte längre.")]
    [InlineData("finns-inte 2099-9", "Den knappen känner jag inte igen. Börja om med att skriva vad du vill.")]
    [InlineData("lok 2099-9/../x", "Den knappen känner jag inte igen. Börja om med att skriva vad du vill.")]
    [InlineData("", "Den knappen känner jag inte igen. Börja om med att skriva vad du vill.")]
    public async Task A_forged_meeting_is_none(string forged, string said)
    {
        var meeting = await PostedAsync();
        var form = await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt");

        var refused = await bot.SendAsync(Circle.Cia, form, "Föreslå", Typed("Ett"), tamper: data => data["meeting"] = forged);

        Assert.Equal(said, refused.Text);
        Assert.Empty((await StoreAsync(meeting)).Proposed);
    }

    [Fact]
    public async Task In_a_channel_that_does_not_tell_who_somebody_is_nothing_is_kept()
    {
        var meeting = await PostedAsync();
        var stranger = Speaker.New("Okänd");

        var refused = await bot.PressAsync(stranger, meeting, "Föreslå en punkt");

        Assert.Equal("Jag kan inte se vem du är här. Skriv till mig i en egen chatt i stället.", refused.Text);
    }

    [Fact]
    public async Task Who_proposed_a_point_takes_it_away_again_and_nobody_else_who_only_has_a_seat()
    {
        var meeting = await PostedAsync();
        var saved = await bot.SendAsync(Circle.Cia, await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt"), "Föreslå", Typed("Hastigt skrivet"));
        await ShowingAsync(meeting, "Hastigt skrivet");

        var refused = await bot.SendAsync(Circle.Eva, saved, "Ta bort punkten");
        var asked = await bot.PressAsync(Circle.Dan, meeting, "Ta bort en punkt");
        Assert.All([refused, asked], card => Assert.Equal("Punkten tas bort av den som föreslog den, eller av dem som skriver gruppens anteckningar.", card.Text));
        Assert.Equal(["Hastigt skrivet"], (await StoreAsync(meeting)).Proposed);

        Assert.Equal("Punkten är borttagen.", (await bot.SendAsync(Circle.Cia, saved, "Ta bort punkten")).Text);
        Assert.Equal("Punkten finns inte längre på dagordningen.", (await bot.SendAsync(Circle.Cia, saved, "Ta bort punkten")).Text);
        Assert.Empty((await StoreAsync(meeting)).Proposed);
        await bot.SettleAsync();
        Assert.DoesNotContain("Ta bort en punkt", (await bot.StandingAsync(meeting)).ButtonTitles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_writes_the_minutes_takes_away_what_anybody_proposed_also_when_the_meeting_is_over(bool isOver)
    {
        var meeting = await PostedAsync();
        foreach (var text in new[] { "Om ett barn", "Om lokaler" })
        {
            await bot.SendAsync(Circle.Cia, await bot.PressAsync(Circle.Cia, meeting, "Föreslå en punkt"), "Föreslå", Typed(text));
        }

        await ShowingAsync(meeting, "Om ett barn");
        if (isOver)
        {
            await bot.GoToAsync(bot.In(days: 0, hour: 15));
            Assert.DoesNotContain("Föreslå en punkt", (await bot.StandingAsync(meeting)).ButtonTitles);
        }

        var form = await bot.PressAsync(Circle.Bo, meeting, "Ta bort en punkt");
        var mark = Assert.Single(form.Inputs).GetProperty("choices").EnumerateArray().Single(choice => choice.GetProperty("title").ValueEquals("Om ett barn")).GetProperty("value").GetString() ?? "";
        var gone = await bot.SendAsync(Circle.Bo, form, "Ta bort punkten", new Dictionary<string, string> { ["mark"] = mark });

        Assert.Equal("Punkten är borttagen.", gone.Text);
        Assert.Equal(["Om lokaler"], (await StoreAsync(meeting)).Proposed);
        var agenda = await ShowingAsync(meeting, "Om lokaler");
        Assert.DoesNotContain("Om ett barn", agenda.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_over_or_cancelled_nothing_more_is_proposed()
    {
        var (over, cancelled) = (await PostedAsync(), await bot.BookAsync(Circle.Network, bot.In(days: 4, hour: 9)));
        await bot.LookAsync();
        var (late, none) = (await bot.PressAsync(Circle.Cia, over, "Föreslå en punkt"), await bot.PressAsync(Circle.Cia, cancelled, "Föreslå en punkt"));
        await bot.CancelAsync(cancelled);
        await bot.GoToAsync(bot.In(days: 2, hour: 23));

        Assert.Equal("Mötet har redan varit.", (await bot.SendAsync(Circle.Cia, late, "Föreslå", Typed("För sent"))).Text);
        Assert.Equal("Mötet är inställt eller finns inte längre.", (await bot.SendAsync(Circle.Cia, none, "Föreslå", Typed("För sent"))).Text);
    }

    [Fact]
    public async Task An_agenda_of_which_nobody_knows_whether_it_is_there_is_posted_again_by_who_has_looked()
    {
        bot.Bot.Connector.HangNext();
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 2, hour: 9));
        await bot.LookAsync();
        Assert.Null(await bot.AgendaAsync(meeting));

        var saved = await bot.SayAsync(Circle.Cia, $"föreslå punkt LÖK {bot.Day(2)}: Kaffe");
        Assert.Contains("Jag vet inte säkert att dagordningen kom fram i kanalen.", saved.Text, StringComparison.Ordinal);
        await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(Circle.Cia.Chat(), saved, "Posta igen", speaker: Circle.Cia));
        await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(Circle.Cia.Chat(), saved, "Posta igen", speaker: Circle.Cia));

        var agenda = await ShowingAsync(meeting, "Kaffe (Cia Lind)");
        Assert.Equal(1, bot.Count(AroundBot.NetworkChannel, agenda.Texts[1]));
    }

    [Fact]
    public async Task Help_tells_of_it_to_those_who_sit_on_a_group()
    {
        Assert.Contains("föreslå punkt", (await bot.SayAsync(Circle.Cia, "hjälp")).Text, StringComparison.Ordinal);
        Assert.Contains("I can't come", (await bot.SayAsync(Circle.Eva, "help", "en-GB")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("föreslå punkt", (await bot.SayAsync(Circle.Dan, "hjälp")).Text, StringComparison.Ordinal);
    }

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

    private Task<AgendaPoints> StoreAsync(MeetingId meeting) => bot.Bot.Services.GetRequiredService<AgendaStore>().OfAsync(meeting, default);

    private static Dictionary<string, string> Typed(string text) => new() { [Field] = text };
}
