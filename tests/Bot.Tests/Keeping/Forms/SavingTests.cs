using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>What is looked at and saved is in the register; each test on rows of its own.</summary>
public sealed class SavingTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const string Look = "Visa ändringen";
    private const string Save = "Spara";

    private static readonly DateOnly NewYear = new(2027, 1, 1);

    [Fact]
    public async Task Whoever_is_appointed_follows_who_had_it_until_the_day_before()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.Police, "tillsätt polisområdeschefen");
        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.Police, new Dictionary<string, string> { ["Name"] = "Ny Chefsson", ["From"] = "2027-01-01", ["Decision"] = "A-12/2026" });
        var saved = await host.ClickAsync(chat, effect, Save, KeptRegister.Police);

        Assert.StartsWith("Sparat.", saved.Text, StringComparison.Ordinal);
        Assert.Equal(NewYear.AddDays(-1), host.Holding("pia-chef").Validity.To);
        var appointed = Assert.Single(host.Register.Content.Holdings, holding => holding.Decision == "A-12/2026");
        Assert.Equal(("Ny Chefsson", NewYear), (host.Register.Find(appointed.Person)?.Name, appointed.Validity.From));
    }

    [Fact]
    public async Task A_click_that_comes_twice_has_one_effect()
    {
        var (chat, effect) = await LookAtNextAsync("2028-01-01");
        var first = await host.ClickAsync(chat, effect, Save, KeptRegister.City);
        var version = host.Version;
        var second = await host.ClickAsync(chat, effect, Save, KeptRegister.City);

        Assert.StartsWith("Sparat.", first.Text, StringComparison.Ordinal);
        Assert.Equal("Det var redan sparat.", second.Text);
        Assert.Equal(version, host.Version);
    }

    [Fact]
    public async Task Of_two_clicks_at_once_one_saves_and_the_other_is_told()
    {
        var (chat, effect) = await LookAtNextAsync("2029-01-01");
        var version = host.Version;

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => host.ClickAsync(chat, effect, Save, KeptRegister.City)));

        Assert.Single(answers, answer => answer.Text.StartsWith("Sparat.", StringComparison.Ordinal));
        Assert.Single(answers, answer => answer.Text == "Det var redan sparat.");
        Assert.Equal(version + 1, host.Version);
    }

    [Fact]
    public async Task What_was_filled_in_is_there_when_one_goes_back_and_a_second_change_is_an_act_of_its_own()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "ersättare för planeringsledaren");
        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Vera Vikarsson", ["To"] = "2027-03-31" });
        await host.ClickAsync(chat, effect, Save, KeptRegister.City);
        var back = await host.ClickAsync(chat, effect, "Ändra", KeptRegister.City);

        Assert.Equal(("Vera Vikarsson", "2027-03-31"), (Value(back, "Name"), Value(back, "To")));
        var other = await host.ClickAsync(chat, back, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Villy Vikarsson" });
        Assert.StartsWith("Sparat.", (await host.ClickAsync(chat, other, Save, KeptRegister.City)).Text, StringComparison.Ordinal);
        Assert.Equal(2, host.Register.SubstitutionsOf(new SeatId("central#planeringsledare")).Count());
    }

    [Fact]
    public async Task An_absence_and_its_end_are_entered_and_an_emptied_field_is_emptied()
    {
        var holding = host.Holding("dana2-direktor");
        await host.DoAsync(new Act.CorrectHolding(holding.Id, holding.Validity.From, NewYear, "B-1", null));
        var (chat, form) = await host.SayAsync(KeptRegister.City, "rätta Dana Dubbell");
        form = form.Inputs.Count == 1 ? await host.ClickAsync(chat, form, "Fortsätt", KeptRegister.City, new Dictionary<string, string> { ["What"] = "holding:dana2-direktor" }) : form;
        Assert.Equal(("B-1", "2027-01-01"), (Value(form, "Decision"), Value(form, "To")));

        var refused = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["To"] = "", ["AbsenceTo"] = "2026-12-24" });
        Assert.Null(Value(refused, "To"));
        var effect = await host.ClickAsync(chat, refused, Look, KeptRegister.City, new Dictionary<string, string> { ["Absence"] = "2026-12-01" });
        await host.ClickAsync(chat, effect, Save, KeptRegister.City);

        var now = host.Holding("dana2-direktor");
        Assert.Equal((null, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 24), "B-1"), (now.Validity.To, now.Absence?.From, now.Absence?.To, now.Decision));
    }

    [Fact]
    public async Task The_name_and_address_of_a_person_are_corrected_and_who_signs_in_stays()
    {
        var form = await host.OpenAsync(KeptRegister.City, "correct", ("What", "person:cia"));
        var chat = RunningBot.NewConversation();
        Assert.DoesNotContain(form.Inputs, input => input.GetProperty("id").GetString() is "ObjectId" or "ProtectedIdentity");

        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Cia Nystad", ["Address"] = "cia@example.org" });
        await host.ClickAsync(chat, effect, Save, KeptRegister.City);

        var person = host.Register.Find(new PersonId("cia"));
        Assert.Equal(("Cia Nystad", "cia@example.org", KeptRegister.City.ObjectId), (person?.Name, person?.Address, person?.ObjectId));
    }

    [Fact]
    public async Task An_administrator_protects_an_identity_and_then_nobody_else_finds_it()
    {
        var form = await host.OpenAsync(KeptRegister.Administrator, "correct", ("What", "person:ersa"));
        var chat = RunningBot.NewConversation();
        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.Administrator, new Dictionary<string, string> { ["ProtectedIdentity"] = "true" });
        await host.ClickAsync(chat, effect, Save, KeptRegister.Administrator);

        Assert.True(host.Register.Find(new PersonId("ersa"))?.ProtectedIdentity);
        foreach (var (_, card) in new[] { await host.SayAsync(KeptRegister.City, "rätta Ersa Inhoppsson"), await host.SayAsync(KeptRegister.City, "avsluta"), await host.SayAsync(KeptRegister.City, "tillsätt Ersa Inhoppsson"), await host.SayAsync(KeptRegister.City, "slå ihop Ersa Inhoppsson") })
        {
            Assert.DoesNotContain("Inhoppsson", card.Json.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("Skyddsson", card.Json.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_rows_of_one_person_become_one()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.Administrator, "slå ihop Dana Dubbel och Dana Dubbell");
        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.Administrator, new Dictionary<string, string> { ["Keep"] = "dana", ["Drop"] = "dana2" });
        var saved = await host.ClickAsync(chat, effect, Save, KeptRegister.Administrator);

        Assert.StartsWith("Sparat.", saved.Text, StringComparison.Ordinal);
        Assert.Equal("dana", host.Holding("dana2-direktor").Person.Value);
    }

    [Fact]
    public async Task Somebody_vouches_for_what_an_organisation_keeps()
    {
        var form = await host.OpenAsync(KeptRegister.Police, "confirm", ("Organisation", "polisomrade-storgoteborg"));
        var chat = RunningBot.NewConversation();
        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.Police);
        await host.ClickAsync(chat, effect, Save, KeptRegister.Police);

        Assert.Equal((KeepingHost.Today, "polly"), (host.Holding("polly-samordnare").LastVerified?.On, host.Holding("polly-samordnare").LastVerified?.By));
        Assert.Null(host.Holding("siv-direktor").LastVerified);
    }

    [Fact]
    public async Task Who_is_known_already_is_first_in_the_list_when_the_name_was_written()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");
        var refused = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "pia  provsson" });

        Assert.Contains("Det finns redan en Pia Provsson", refused.Text, StringComparison.Ordinal);
        Assert.Equal("pia", refused.Inputs.Single(input => input.GetProperty("id").ValueEquals("Person")).GetProperty("choices")[0].GetProperty("value").GetString());
        var effect = await host.ClickAsync(chat, refused, Look, KeptRegister.City, new Dictionary<string, string> { ["Person"] = "pia", ["From"] = "2027-01-01" });
        Assert.Contains(Save, effect.ButtonTitles);
    }

    [Theory]
    [InlineData("avsluta kommunpolisen i Lundby")]
    [InlineData("avsluta Någon Okändsson")]
    public async Task Where_nothing_fits_what_was_named_nothing_is_taken_to_be_meant(string text)
    {
        var (_, form) = await host.SayAsync(KeptRegister.Police, text);

        Assert.Null(Value(form, "Holding"));
        Assert.Contains("Polly Polisson", form.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_at_once_are_one_too_many()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");
        var refused = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Någon Annansson", ["Person"] = "pia" });

        Assert.Contains("Välj bara ett av sätten", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Någon Annansson", Value(refused, "Name"));
    }

    // The next city director, and the one after.
    private async Task<(string Chat, SentCard Effect)> LookAtNextAsync(string from)
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");
        return (chat, await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = $"Nästa {(from[3] == '8' ? "Ett" : "Två")}sson", ["From"] = from }));
    }

    private static string? Value(SentCard card, string id) =>
        card.Inputs.Single(input => input.GetProperty("id").ValueEquals(id)).TryGetProperty("value", out var value) ? value.GetString() : null;
}
