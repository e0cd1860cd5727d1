using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Reviews;

/// <summary>Twice a year each coordinator is asked once whether the register is right, and a click says yes.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private const string Headline = "Stämmer detta?";
    private static readonly DateTimeOffset Monday = new(2027, 3, 1, 7, 55, 0, TimeSpan.Zero);

    private readonly Keepers keepers = new();
    private RunningBot? running;

    private RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => running = await RunningBot.StartInDevelopmentAsync(keepers.Settings);

    public Task DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task Each_coordinator_is_asked_once_at_nine_and_again_the_next_half_year()
    {
        await Bot.MeetAsync(keepers.Anna, keepers.Bo, keepers.Eva);
        await GoToAsync(Monday);
        Assert.Equal(0, Bot.Count(keepers.Anna.Chat(), Headline));

        await GoToAsync(Monday.AddMinutes(16));
        var card = await Bot.CardAsync(keepers.Anna, Headline);
        Assert.Contains("stadsdirektör", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("polisområdeschef", card.Text, StringComparison.Ordinal);
        Assert.Contains("polisområdeschef", (await Bot.CardAsync(keepers.Bo, Headline)).Text, StringComparison.Ordinal);

        await Bot.PassAsync(TimeSpan.FromDays(100));
        Assert.Equal((1, 1, 0), (Bot.Count(keepers.Anna.Chat(), Headline), Bot.Count(keepers.Bo.Chat(), Headline), Bot.Count(keepers.Eva.Chat(), Headline)));
        await GoToAsync(new DateTimeOffset(2027, 9, 1, 7, 5, 0, TimeSpan.Zero));
        await Bot.SlowlyAsync(SecondAsync());
    }

    [Fact]
    public async Task Who_is_reached_later_is_asked_then_and_after_sixty_days_no_more()
    {
        await GoToAsync(Monday.AddDays(40));
        await Bot.SayAsync(keepers.Anna.Chat(), "help", keepers.Anna, "en-GB");
        Assert.Contains("city director", (await Bot.CardAsync(keepers.Anna, "Is this right?")).Text, StringComparison.Ordinal);

        await GoToAsync(Monday.AddDays(61));
        await Bot.MeetAsync(keepers.Bo);
        await Bot.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(0, Bot.Count(keepers.Bo.Chat(), Headline));
    }

    [Fact]
    public async Task A_click_confirms_all_that_is_the_coordinators_and_nothing_else()
    {
        var card = await AskedAsync();

        var done = (await Bot.ClickAsync(keepers.Anna, card, "Ja, allt stämmer")).Card;

        Assert.Contains("är bekräftade i dag", done.Text, StringComparison.Ordinal);
        var roles = Bot.Register().Content.Roles.ToLookup(role => role.Organisation.Value);
        Assert.All(roles["goteborgs-stad"], role => Assert.Equal(new Verification(new DateOnly(2027, 3, 2), keepers.Anna.Identity), role.LastVerified));
        Assert.All(roles["polisomrade-storgoteborg"], role => Assert.NotEqual(keepers.Anna.Identity, role.LastVerified?.By));
        Assert.Equal(("confirm", keepers.Anna.Identity), await LastChangeAsync());
        Assert.Contains("redan bekräftat", (await Bot.ClickAsync(keepers.Anna, card, "Ja, allt stämmer")).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_changed_since_or_is_of_another_half_year_is_shown_before_it_is_confirmed()
    {
        var card = await AskedAsync();
        var look = await Bot.ClickAsync(keepers.Anna, await Bot.AskAsync(keepers.Anna, "tillsätt stadsdirektören"), "Visa ändringen", ("Name", "Siv Nyesson"), ("From", "2027-01-01"));
        await Bot.ClickAsync(keepers.Anna, look.Card, "Spara");
        var version = Version();

        var changed = (await Bot.ClickAsync(keepers.Anna, card, "Ja, allt stämmer")).Card;
        Assert.Contains("har ändrats", changed.Text, StringComparison.Ordinal);
        Assert.Contains("Siv Nyesson", changed.Text, StringComparison.Ordinal);
        Assert.Equal(version, Version());

        await GoToAsync(new DateTimeOffset(2027, 12, 1, 12, 0, 0, TimeSpan.Zero));
        var old = (await Bot.ClickAsync(keepers.Anna, changed, "Ja, allt stämmer")).Card;
        Assert.Contains("tidigare halvår", old.Text, StringComparison.Ordinal);
        Assert.Equal(version, Version());

        Assert.Contains("är bekräftade", (await Bot.ClickAsync(keepers.Anna, old, "Ja, allt stämmer")).Card.Text, StringComparison.Ordinal);
        Assert.Equal(version + 1, Version());
    }

    [Fact]
    public async Task Who_coordinates_nothing_confirms_nothing_and_another_sees_his_own_part_first()
    {
        var card = await AskedAsync();
        var version = Version();

        Assert.Contains("inte samordnare", (await Bot.ClickAsync(Speaker.New("Kim"), card, "Ja, allt stämmer")).Card.Text, StringComparison.Ordinal);
        Assert.Contains("polisområdeschef", (await Bot.ClickAsync(keepers.Bo, card, "Ja, allt stämmer")).Card.Text, StringComparison.Ordinal);

        Assert.Equal(version, Version());
    }

    [Fact]
    public async Task Something_that_is_wrong_is_reported_from_the_card()
    {
        var reported = (await Bot.ClickAsync(keepers.Anna, await AskedAsync(), "Något är fel")).Card;

        Assert.Contains("Vad är fel?", reported.Text, StringComparison.Ordinal);
    }

    private async Task<SentCard> AskedAsync()
    {
        await Bot.MeetAsync(keepers.Anna);
        await GoToAsync(Monday.AddDays(1));
        return await Bot.CardAsync(keepers.Anna, Headline);
    }

    private async Task GoToAsync(DateTimeOffset at)
    {
        Bot.Time.Advance(at - Bot.Time.GetUtcNow());
        await Bot.ReadyAsync();
    }

    private async Task<bool> SecondAsync()
    {
        await Waiting.UntilAsync(() => Bot.Count(keepers.Anna.Chat(), Headline) == 2);
        return true;
    }

    private long Version() => Bot.Services.GetRequiredService<CurrentRegister>().Now.Head.Version;

    private async Task<(string Kind, string By)> LastChangeAsync()
    {
        var row = await Bot.Services.GetRequiredService<IRowStore>().FindAsync(RegisterKeys.Change(Version()), default);
        var change = AuditedChange.Of(Assert.IsType<Row>(row)).Change;
        return (change.Kind, change.By);
    }
}
