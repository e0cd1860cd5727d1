using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Rights;

/// <summary>Who may change what is read at each click: from the register and from the configuration.</summary>
public sealed class RightsTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const string Save = "Spara";
    private const string Propose = "Skicka förslaget";

    [Theory]
    [InlineData("Cia Stadsson", true, false)]
    [InlineData("Polly Polisson", false, true)]
    [InlineData("Lisa Listsson", true, false)]
    [InlineData("Ada Adminsson", true, true)]
    [InlineData("Kim Kanarie", false, false)]
    public async Task Each_saves_for_their_own_organisation_and_proposes_for_others(string name, bool city, bool police)
    {
        var speaker = new[] { KeptRegister.City, KeptRegister.Police, KeptRegister.Listed, KeptRegister.Administrator, KeptRegister.Anybody }.Single(one => one.Name == name);

        Assert.Equal((city, police), (await MaySaveAsync(speaker, "siv-direktor"), await MaySaveAsync(speaker, "pia-chef")));
    }

    [Fact]
    public async Task Who_is_away_keeps_nothing_meanwhile()
    {
        var role = host.Holding("cia-samordnare");
        Assert.True(await MaySaveAsync(KeptRegister.City, "siv-direktor"));

        await host.DoAsync(new Act.CorrectHolding(role.Id, role.Validity.From, null, null, new Validity(KeepingHost.Today, KeepingHost.Today)));
        var away = await MaySaveAsync(KeptRegister.City, "siv-direktor");
        await host.DoAsync(new Act.CorrectHolding(role.Id, role.Validity.From, null, null, null));

        Assert.False(away);
        Assert.True(await MaySaveAsync(KeptRegister.City, "siv-direktor"));
    }

    [Fact]
    public async Task In_a_channel_the_rights_are_those_of_who_clicks()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var connector = host.Bot.Connector;
        connector.SetMember(KeptRegister.City);
        connector.SetMember(KeptRegister.Police);
        var opened = Incoming.Message(connector.ServiceUrl, channel, KeptRegister.Police.UserId, "avsluta stadsdirektören").InChannel().Mentioning().By(KeptRegister.Police);
        var form = Assert.Single(await host.Bot.SendAsync(channel, opened)).Card;
        Assert.Contains("Du kan föreslå", form.Text, StringComparison.Ordinal);

        var inputs = new Dictionary<string, string> { ["Holding"] = "holding:siv-direktor", ["LastDay"] = "2026-12-31" };
        var looked = (await host.Bot.ClickAsync(channel, await OpenInChannelAsync(channel, KeptRegister.City), "Visa ändringen", inputs, KeptRegister.City, inChannel: true)).Card;
        var version = host.Version;
        var refused = (await host.Bot.ClickAsync(channel, looked, Save, null, KeptRegister.Police, inChannel: true)).Card;

        Assert.Contains("Det finns inget sådant här", refused.Text, StringComparison.Ordinal);
        Assert.Equal(version, host.Version);
    }

    [Fact]
    public async Task A_colleague_whom_the_channel_knows_needs_no_name_written()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var colleague = Speaker.New("Kalle Kollegasson");
        host.Bot.Connector.SetMember(KeptRegister.City);
        host.Bot.Connector.SetMember(colleague);
        var form = await OpenInChannelAsync(channel, KeptRegister.City, "tillsätt stadsdirektören");

        var inputs = new Dictionary<string, string> { ["Picked"] = colleague.ObjectId, ["From"] = "2027-01-01" };
        var effect = (await host.Bot.ClickAsync(channel, form, "Visa ändringen", inputs, KeptRegister.City, inChannel: true)).Card;
        var alone = await host.ClickAsync(RunningBot.NewConversation(), form, "Visa ändringen", KeptRegister.City, inputs);

        Assert.Contains("Kalle Kollegasson", effect.Text, StringComparison.Ordinal);
        Assert.Contains("Skriv namnet också", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_commands_of_those_who_keep_the_register_to_them_alone()
    {
        var (_, keeper) = await host.SayAsync(KeptRegister.City, "hjälp");
        var (_, other) = await host.SayAsync(KeptRegister.Anybody, "hjälp");
        var (_, english) = await host.SayAsync(KeptRegister.City, "help", "en-GB");

        Assert.Contains("tillsätt", keeper.Texts);
        Assert.Contains("rätta", keeper.Texts);
        Assert.DoesNotContain("tillsätt", other.Texts);
        Assert.Contains("appoint", english.Texts);
    }

    [Theory]
    [InlineData("Vem är biträdande polisområdeschef?", "role:bitradande-polisomradeschef")]
    [InlineData("Who is the deputy police area chief?", "role:bitradande-polisomradeschef")]
    public async Task An_answer_about_a_vacant_role_has_a_button_for_who_may_fill_it(string question, string place)
    {
        var (chat, keeper) = await host.SayAsync(KeptRegister.Police, question);
        var (_, city) = await host.SayAsync(KeptRegister.City, question);
        var (_, other) = await host.SayAsync(KeptRegister.Anybody, question);

        var title = Assert.Single(keeper.ButtonTitles, title => title is "Tillsätt" or "Appoint");
        Assert.DoesNotContain(title, city.ButtonTitles);
        Assert.DoesNotContain(title, other.ButtonTitles);
        var form = await host.ClickAsync(chat, keeper, title, KeptRegister.Police);
        Assert.Equal(place, form.Inputs[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task An_answer_about_a_group_with_several_vacant_seats_opens_the_form_for_that_group()
    {
        var (chat, card) = await host.SayAsync(KeptRegister.City, "Vilka sitter i SSPF Angered?");
        var form = await host.ClickAsync(chat, card, "Tillsätt", KeptRegister.City);

        var places = form.Inputs[0].GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("title").GetString()).ToList();
        Assert.All(places, place => Assert.EndsWith("SSPF Angered", place, StringComparison.Ordinal));
        Assert.NotEmpty(places);
    }

    [Fact]
    public async Task A_role_that_somebody_has_is_not_offered()
    {
        var (_, card) = await host.SayAsync(KeptRegister.City, "Vem är stadsdirektör?");

        Assert.DoesNotContain("Tillsätt", card.ButtonTitles);
    }

    private async Task<bool> MaySaveAsync(Speaker speaker, string holding)
    {
        var form = await host.OpenAsync(speaker, "end", ("Holding", $"holding:{holding}"));
        var effect = await host.ClickAsync(RunningBot.NewConversation(), form, "Visa ändringen", speaker);
        Assert.Contains(effect.ButtonTitles, title => title is Save or Propose);
        return effect.ButtonTitles.Contains(Save);
    }

    private async Task<SentCard> OpenInChannelAsync(string channel, Speaker speaker, string text = "avsluta stadsdirektören") =>
        Assert.Single(await host.Bot.SendAsync(channel, Incoming.Message(host.Bot.Connector.ServiceUrl, channel, speaker.UserId, text).InChannel().Mentioning().By(speaker))).Card;
}
