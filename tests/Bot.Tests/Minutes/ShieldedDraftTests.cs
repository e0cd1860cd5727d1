using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Minutes;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>A draft is everybody's who writes: nobody throws away or publishes what he or she has not seen.</summary>
public sealed class ShieldedDraftTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task What_another_has_saved_since_one_was_asked_is_asked_about_anew()
    {
        var council = await bot.CouncilAsync();
        var annas = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Spara och stäng");
        var asked = await bot.ClickAsync(MinutesBot.Anna, annas, "Kasta utkastet");
        await bot.ClickAsync(MinutesBot.Bo, await bot.FormAsync(MinutesBot.Bo, council), "Spara och stäng", (council.Seat(1, "bo"), "present"));

        var again = await bot.ClickAsync(MinutesBot.Anna, asked, "Ja, kasta");

        Assert.Contains("Sparat av Bo Alm", again.Text, StringComparison.Ordinal);
        var drafts = bot.Bot.Services.GetRequiredService<DraftStore>();
        Assert.NotNull(await drafts.FindAsync(council.Meeting, default));
        await bot.ClickAsync(MinutesBot.Anna, again, "Ja, kasta");
        Assert.Null(await drafts.FindAsync(council.Meeting, default));
    }

    [Fact]
    public async Task An_old_preview_shows_what_it_would_publish_by_now()
    {
        var council = await bot.CouncilAsync();
        var preview = await bot.ClickAsync(MinutesBot.Bo, await bot.FormAsync(MinutesBot.Bo, council), "Förhandsgranska", (council.Seat(1, "bo"), "present"));
        await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Spara och stäng", (council.Seat(0, "anna"), "absent"));

        var shown = await bot.ClickAsync(MinutesBot.Bo, preview, "Publicera");

        Assert.Contains("Frånvarande (1)", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Publicera", shown.ButtonTitles);
        Assert.Null(await bot.Bot.Services.GetRequiredService<MinutesStore>().FindAsync(council.Meeting, default));
    }
}
