using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>What somebody was to be told alone and is not: the channel has it, once; and nobody is told alone of what he or she may not read.</summary>
public sealed class RefusedTests : IAsyncLifetime
{
    private readonly MinutesBot bot = new();

    public Task InitializeAsync() => bot.InitializeAsync();

    public Task DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_is_refused_where_it_was_to_go_alone_comes_in_the_channel_once(int status)
    {
        var council = await WithActionAsync();
        bot.Bot.Connector.FailAll(MinutesBot.Cia.Chat(), status);

        await bot.MorningAsync(23);
        await bot.UntilAsync(() => bot.Bot.Count(council.Channel, "Påminnelse") == 1 && bot.Bot.Count(council.Channel, "vecka 48") == 1);
        bot.Bot.Connector.OpenAgain(MinutesBot.Cia.Chat());
        await bot.MorningAsync(24);
        await bot.MorningAsync(25);

        Assert.Equal((1, 1), (bot.Bot.Count(council.Channel, "Påminnelse"), bot.Bot.Count(council.Channel, "vecka 48")));
        Assert.Equal((0, 0), (bot.Bot.Count(MinutesBot.Cia.Chat(), "Påminnelse"), bot.Bot.Count(MinutesBot.Cia.Chat(), "Din vecka")));
        var letter = bot.Bot.Connector.In(council.Channel).Single(sent => sent.Card.Text.Contains("vecka 48", StringComparison.Ordinal)).Card;
        Assert.Equal("Åtgärder för Cia Lind, vecka 48", letter.Texts[0]);
        Assert.Contains("Boka lokal", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sluta skicka", letter.ButtonTitles);
    }

    [Fact]
    public async Task Who_has_left_the_group_is_told_nothing_of_it_alone_and_the_channel_is_reminded()
    {
        var council = await WithActionAsync();
        await LeaveAsync(council, "cia");

        await bot.MorningAsync(23);
        await bot.UntilAsync(() => bot.Bot.Count(council.Channel, "Påminnelse") == 1);
        await bot.MorningAsync(24);

        Assert.Equal(1, bot.Bot.Count(council.Channel, "Påminnelse"));
        Assert.DoesNotContain(bot.Bot.Connector.In(MinutesBot.Cia.Chat()), sent => sent.Raw.Contains("Boka lokal", StringComparison.Ordinal));
    }

    // Cia has something to do, is reached alone, and wants the weekly letter.
    private async Task<Council> WithActionAsync()
    {
        var council = await bot.CouncilAsync();
        await bot.SayAsync(MinutesBot.Cia, "hej");
        await bot.ClickAsync(MinutesBot.Cia, await bot.SayAsync(MinutesBot.Cia, "veckobrev"), "Ja, skicka");
        var page = await bot.SendAsync(MinutesBot.Anna, await bot.SendAsync(MinutesBot.Anna, await bot.DialogAsync(MinutesBot.Anna, council), "Nästa: beslut"), "Nästa: åtgärder");
        page = await bot.SendAsync(MinutesBot.Anna, page, "Förhandsgranska", ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("due.1", "2026-11-26"));
        await bot.SendAsync(MinutesBot.Anna, page, "Publicera");
        await bot.PassUntilAsync(bot.Bot.Connector.NextAsync(council.Channel));
        return council;
    }

    private async Task LeaveAsync(Council council, string person)
    {
        var store = bot.Bot.Services.GetRequiredService<RegisterStore>();
        var now = await store.ReadAsync(default) ?? throw new InvalidOperationException("There is no register.");
        var content = now.Content with
        {
            Holdings = [.. now.Content.Holdings.Select(holding => holding.Id.Value == $"{council.Id}-{person}" ? holding with { Validity = new Validity(null, new DateOnly(2026, 11, 21)) } : holding)],
        };
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(now, content, new RegisterChange("import", "test"), default));
        await bot.Bot.Services.GetRequiredService<CurrentRegister>().LoadAsync(default);
    }
}
