using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>Decisions and action items are found by asking, by those whom they concern, and followed up.</summary>
public sealed class FollowUpTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task Who_sits_on_the_group_finds_its_open_action_items_and_decisions_and_a_stranger_hears_what_he_would_if_there_were_none()
    {
        var council = await bot.CouncilAsync();
        var other = await bot.CouncilAsync();
        await bot.PublishedAsync(council);

        Assert.Contains("Skriv en plan", (await bot.SayAsync(MinutesBot.Cia, $"öppna åtgärder i {council.Name}")).Text, StringComparison.Ordinal);
        Assert.Contains("Boka lokal", (await bot.SayAsync(MinutesBot.Cia, "mina åtgärder")).Text, StringComparison.Ordinal);
        Assert.Contains("Vi träffas varje månad.", (await bot.SayAsync(MinutesBot.Cia, $"decisions of {council.Name}", "en-GB")).Text, StringComparison.Ordinal);
        var hidden = await bot.SayAsync(MinutesBot.Dan, $"öppna åtgärder i {council.Name}");
        var none = await bot.SayAsync(MinutesBot.Dan, $"öppna åtgärder i {other.Name}");
        Assert.Equal(none.Text.Replace(other.Name, council.Name, StringComparison.Ordinal), hidden.Text);
        Assert.DoesNotContain("Skriv en plan", hidden.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_at_the_last_meeting_is_what_was_decided_there_and_not_at_the_one_before()
    {
        var council = await bot.CouncilAsync();
        await bot.PublishedAsync(council);
        var question = $"Vad beslutades på {council.Name}s senaste möte?";
        Assert.Equal($"1 beslut för {council.Name} från mötet fredag 20 november 2026.", (await bot.SayAsync(MinutesBot.Cia, question)).Texts[0]);

        var last = council with { Meeting = new MeetingId(council.Id, new OccurrenceId.Extra(new DateOnly(2026, 11, 21), 1)) };
        await PublishAsync(last, ("question.1", "Hur gör vi i sommar?"));

        var answer = await bot.SayAsync(MinutesBot.Cia, question);
        Assert.Equal($"Det finns inga beslut för {council.Name} från mötet lördag 21 november 2026.", answer.Texts[0]);
        Assert.DoesNotContain("Vi träffas varje månad.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("There are no open action items", (await bot.SayAsync(MinutesBot.Cia, $"What actions were taken at the last meeting of {council.Name}?", "en-GB")).Texts[0], StringComparison.Ordinal);

        // The last decision is another question.
        Assert.Contains("Vi träffas varje månad.", (await bot.SayAsync(MinutesBot.Cia, $"senaste beslutet i {council.Name}")).Text, StringComparison.Ordinal);
        Assert.Equal($"1 beslut för {council.Name}.", (await bot.SayAsync(MinutesBot.Cia, $"beslut i {council.Name}")).Texts[0]);
        Assert.Equal($"2 öppna åtgärder för {council.Name}.", (await bot.SayAsync(MinutesBot.Cia, $"öppna åtgärder i {council.Name}")).Texts[0]);
    }

    [Fact]
    public async Task The_rest_of_a_long_list_is_on_its_next_page_to_those_who_may_read_it()
    {
        var council = await bot.CouncilAsync();
        await PublishAsync(council, [.. Enumerable.Range(1, 25).Select(slot => ($"decision.{slot}", $"Beslut nummer {slot:00}"))]);

        var first = await bot.SayAsync(MinutesBot.Cia, $"beslut i {council.Name}");
        Assert.Contains("och 5 till", first.Texts);
        Assert.DoesNotContain("Beslut nummer 21", first.Text, StringComparison.Ordinal);
        var second = await bot.ClickAsync(MinutesBot.Cia, first, "Visa fler");

        Assert.Equal($"25 beslut för {council.Name}.", second.Texts[0]);
        Assert.All(Enumerable.Range(21, 5), slot => Assert.Contains($"Beslut nummer {slot}", second.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Beslut nummer 20", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Visa fler", second.ButtonTitles);
        Assert.Contains("Beslut nummer 20", (await bot.ClickAsync(MinutesBot.Cia, second, "Visa föregående")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beslut nummer", (await bot.ClickAsync(MinutesBot.Dan, first, "Visa fler")).Text, StringComparison.Ordinal);
        var forged = (await bot.Bot.ClickAsync(MinutesBot.Cia.Chat(), first, "Visa fler", new Dictionary<string, string>(), MinutesBot.Cia, tamper: data => data["asked"] = "{\"Kind\":\"ListDecisions\",\"Filter\":{\"Group\":{\"Id\":\"nobody\"}}}")).Card;
        Assert.Contains("Fråga igen", forged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_only_the_groups_own_are_shown()
    {
        var (council, other) = (await bot.CouncilAsync(), await bot.CouncilAsync());
        await bot.PublishedAsync(council);
        await bot.PublishedAsync(other);
        bot.Bot.Connector.SetMember(MinutesBot.Anna);

        var inOwn = await AskInAsync(council.Channel, "öppna åtgärder");
        Assert.Contains($"{council.Label} 2026-1 Å1", inOwn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Label, inOwn.Text, StringComparison.Ordinal);
        Assert.Contains("egen chatt", (await AskInAsync("19:elsewhere@thread.tacv2", "öppna åtgärder")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_item_is_given_to_somebody_else_and_another_day_with_its_history_and_what_another_changed_meanwhile_stays()
    {
        var council = await bot.CouncilAsync();
        await bot.PublishedAsync(council);
        var list = await bot.SayAsync(MinutesBot.Anna, $"åtgärder i {council.Name}");
        var item = list.Elements("Input.ChoiceSet").Single().GetProperty("choices").EnumerateArray().Single(choice => choice.GetProperty("title").GetString()?.Contains("Boka lokal", StringComparison.Ordinal) == true).GetProperty("value").GetString() ?? "";
        var annas = await bot.ClickAsync(MinutesBot.Anna, list, "Öppna", ("action", item));
        var cias = await bot.ClickAsync(MinutesBot.Cia, list, "Öppna", ("action", item));

        await bot.ClickAsync(MinutesBot.Anna, annas, "Spara ändringen", ("who", "person:bo"));
        var after = await bot.ClickAsync(MinutesBot.Cia, cias, "Spara ändringen", ("due", "2026-12-24"));

        Assert.Contains("Bo Alm", after.Text, StringComparison.Ordinal);
        Assert.Contains("torsdag 24 december 2026", after.Text, StringComparison.Ordinal);
        Assert.Contains("ansvarig ändrad från Cia Lind till Bo Alm av Anna Ek", after.Text, StringComparison.Ordinal);
        Assert.Contains("dagen ändrad från ingen dag satt till torsdag 24 december 2026 av Cia Lind", after.Text, StringComparison.Ordinal);
        var refused = (await bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), after, "Spara ändringen", new Dictionary<string, string> { ["who"] = "person:nobody", ["due"] = "2026-11-01" }, MinutesBot.Anna, tamper: _ => { })).Card;
        Assert.Contains("Dagen har varit", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Spara ändringen", (await bot.ClickAsync(MinutesBot.Dan, after, "Markera som klar")).ButtonTitles);
    }

    [Fact]
    public async Task Whom_records_name_beside_another_answer_is_told_to_the_audit_too()
    {
        var council = await bot.CouncilAsync();
        await bot.PublishedAsync(council);
        var reads = bot.Bot.Services.GetRequiredService<ReadInbox>();
        reads.Take(1_000);

        var answer = await bot.SayAsync(MinutesBot.Cia, $"Hur ofta träffas {council.Name}? Vilka öppna åtgärder finns i {council.Name}?");

        Assert.Contains("Boka lokal – Cia Lind", answer.Text, StringComparison.Ordinal);
        Assert.Contains(reads.Take(1_000), read => read.Persons.Contains(new PersonId("cia")));
    }

    private async Task PublishAsync(Council council, params (string Field, string Value)[] typed)
    {
        var start = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);
        var (drafts, register, day) = (bot.Bot.Services.GetRequiredService<DraftStore>(), bot.Bot.Services.GetRequiredService<CurrentRegister>().Engine.Register, new DateOnly(2026, 11, 21));
        await drafts.BeginAsync(new MinutesDraft(council.Meeting, start, start.AddHours(2), new Dictionary<string, string>()), "anna", default);
        await drafts.SaveAsync(council.Meeting, typed.ToDictionary(each => each.Field, _ => DraftMark.Of(null)), typed.ToDictionary(each => each.Field, each => each.Value), "anna", default);
        var draft = await drafts.FindAsync(council.Meeting, default);
        Assert.NotNull(draft);
        var group = register.Find(council.Id) ?? throw new InvalidOperationException("No such group.");
        Assert.IsType<PublishOutcome.Done>(await bot.Bot.Services.GetRequiredService<MinutesStore>().PublishAsync(
            council.Meeting, draft.Value.Mark, (read, published) => MinutesReader.Read(read, group, register.AsOf(day), day, published?.Minutes), new Publishing(day, start.AddDays(1), "anna", $"click {council.Id}"), $"click {council.Id}", day, null, default));
    }

    private async Task<SentCard> AskInAsync(string channel, string text)
    {
        var sent = await bot.Bot.SendAsync(channel, Incoming.Message(bot.Bot.Connector.ServiceUrl, channel, MinutesBot.Anna.UserId, text).InChannel().By(MinutesBot.Anna));
        return sent[0].Card;
    }
}
