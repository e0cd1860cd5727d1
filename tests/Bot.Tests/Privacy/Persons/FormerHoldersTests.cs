using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Privacy.Persons;

/// <summary>Who no longer holds anything is erased when the time is up, and nobody else.</summary>
public sealed class FormerHoldersTests
{
    // It is 22 November 2026.
    private static readonly DateOnly LongAgo = new(2026, 9, 30);

    [Fact]
    public async Task Whose_time_is_up_is_erased_and_the_history_stays()
    {
        await using var bot = await RunningBot.StartAsync("--Retention:FormerHolders=30");
        await SettleAsync(bot, LongAgo);

        await ClearAsync(bot);

        var register = await ReadAsync(bot);
        Assert.Equal(Needles.Anonymous, register.Find(CanaryPerson.Id)!.Name);
        Assert.Equal(LongAgo, Assert.Single(register.HoldingsOf(CanaryPerson.Id)).Validity.To);
        var changes = await bot.Services.GetRequiredService<RegisterLog>().ChangesAsync(1, 100, default).ToListAsync();
        Assert.Equal(("erase", "retention"), (changes[^1].Change.Kind, changes[^1].Change.By));
        Assert.DoesNotContain(bot.Logs.Lines, line => CanaryPerson.Spellings.Any(spelling => line.Message.Contains(spelling, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task The_bot_has_the_new_register_within_ten_seconds()
    {
        await using var bot = await RunningBot.StartAsync("--Retention:FormerHolders=30");
        await SettleAsync(bot, LongAgo);
        await ClearAsync(bot);

        var current = bot.Services.GetRequiredService<CurrentRegister>();
        await bot.PassAsync(TimeSpan.FromSeconds(10));
        await Waiting.UntilAsync(() => current.Engine.Register.Find(CanaryPerson.Id)?.Name == Needles.Anonymous);

    }

    [Theory]
    [InlineData("2026-10-25")]
    [InlineData("2026-12-31")]
    [InlineData(null)]
    public async Task Whose_time_is_not_up_stays(string? last)
    {
        await using var bot = await RunningBot.StartAsync("--Retention:FormerHolders=30");
        await SettleAsync(bot, last is null ? null : DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

        await ClearAsync(bot);

        Assert.Equal(CanaryPerson.FormerName, (await ReadAsync(bot)).Find(CanaryPerson.Id)!.Name);
    }

    [Fact]
    public async Task Nobody_is_erased_where_it_is_not_set()
    {
        await using var bot = await RunningBot.StartAsync();
        await SettleAsync(bot, LongAgo);

        await ClearAsync(bot);

        Assert.Equal(CanaryPerson.FormerName, (await ReadAsync(bot)).Find(CanaryPerson.Id)!.Name);
    }

    [Fact]
    public async Task One_instance_has_the_day()
    {
        await using var bot = await RunningBot.StartAsync("--Retention:FormerHolders=30");
        await SettleAsync(bot, LongAgo);
        await bot.Services.GetRequiredService<IRowStore>().WriteAsync(new RowWrite.Insert(new RowKey("retention", "former-holders/2026-11-23"), new RowValues()), default);
        bot.Time.Advance(TimeSpan.FromDays(1));

        await bot.Services.GetServices<IRetention>().OfType<FormerHolders>().Single().ClearAsync(default);

        Assert.Equal(CanaryPerson.FormerName, (await ReadAsync(bot)).Find(CanaryPerson.Id)!.Name);
    }

    [Theory]
    [InlineData("29")]
    [InlineData("36501")]
    [InlineData("aldrig")]
    public async Task What_is_no_number_of_days_stops_the_start(string days)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync($"--Retention:FormerHolders={days}"));

        Assert.Contains("30", Assert.Single(refused.Failures), StringComparison.Ordinal);
        Assert.Contains(days, refused.Message, StringComparison.Ordinal);
    }

    private static async Task SettleAsync(RunningBot bot, DateOnly? last)
    {
        var store = bot.Services.GetRequiredService<RegisterStore>();
        var content = CanaryPerson.In(Registers.Goteborg);
        var ended = content with { Holdings = [CanaryPerson.Holding with { Validity = new Validity(new DateOnly(2026, 1, 1), last) }] };
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(await store.ReadAsync(default), ended, new RegisterChange("import", "test"), default));
    }

    // A day of its own: that of the start is taken already.
    private static async Task ClearAsync(RunningBot bot)
    {
        var rows = bot.Services.GetRequiredService<IRowStore>();
        await foreach (var claim in rows.QueryAsync("retention", RowRange.All, default))
        {
            await rows.WriteAsync(new RowWrite.Delete(claim.Key, claim.ETag), default);
        }

        await bot.Services.GetServices<IRetention>().OfType<FormerHolders>().Single().ClearAsync(default);
    }

    private static async Task<RegisterSnapshot> ReadAsync(RunningBot bot) => new((await bot.Services.GetRequiredService<RegisterStore>().ReadAsync(default))!.Content);
}
