using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>Anybody proposes, the coordinators of the owning organisation decide, and whoever proposed hears of it.</summary>
public sealed class ProposalTests(ProposingBot proposing) : IClassFixture<ProposingBot>
{
    private readonly Speaker kim = Speaker.New("Kim");
    private readonly string name = $"Siv Ny{Guid.NewGuid():N}";

    private RunningBot Bot => proposing.Bot;

    private Keepers Keepers => proposing.Keepers;

    [Fact]
    public async Task What_anybody_proposes_the_owning_coordinators_get_and_one_approves_and_the_proposer_hears_once()
    {
        var sent = await Bot.ProposeAsync(kim, name);
        Assert.Contains("Göteborgs Stad", sent.Text, StringComparison.Ordinal);
        Assert.False(Bot.HasPerson(name));

        var first = await Bot.CardAsync(Keepers.Anna, name);
        var second = await Bot.CardAsync(Keepers.Ada, name);
        var approved = (await Bot.ClickAsync(Keepers.Anna, first, "Godkänn")).Card;

        Assert.Contains("Godkänt", approved.Text, StringComparison.Ordinal);
        Assert.True(Bot.HasPerson(name));
        await Bot.CardAsync(kim, "Ditt förslag är godkänt");
        var version = Version();
        var late = (await Bot.ClickAsync(Keepers.Ada, second, "Avslå", ("Words", "Nej."))).Card;
        Assert.Contains("Godkänt", late.Text, StringComparison.Ordinal);
        Assert.Empty(late.Buttons);
        await Bot.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(version, Version());
        Assert.Equal(1, Bot.Count(kim.Chat(), "Ditt förslag"));
        Assert.Equal(0, Bot.Count(Keepers.Bo.Chat(), name));
        Assert.Equal(0, Bot.Count(Keepers.Eva.Chat(), name));
    }

    [Fact]
    public async Task The_audit_says_who_approved_and_who_proposed()
    {
        await Bot.ProposeAsync(kim, name);
        await Bot.ClickAsync(Keepers.Anna, await Bot.CardAsync(Keepers.Anna, name), "Godkänn");

        var row = await Bot.Services.GetRequiredService<IRowStore>().FindAsync(RegisterKeys.Change(Version()), default);
        var change = AuditedChange.Of(Assert.IsType<Row>(row)).Change;

        Assert.Equal(new RegisterChange("appoint", Keepers.Anna.Identity, kim.Identity), change);
    }

    [Fact]
    public async Task Who_declines_says_why_and_the_proposer_reads_it()
    {
        await Bot.ProposeAsync(kim, name);
        var card = await Bot.CardAsync(Keepers.Ada, name);

        var without = (await Bot.ClickAsync(Keepers.Ada.Chat(), card, "Avslå", speaker: Keepers.Ada, tamper: _ => { })).Card;
        Assert.Contains("Skriv varför", without.Text, StringComparison.Ordinal);
        var declined = (await Bot.ClickAsync(Keepers.Ada, without, "Avslå", ("Words", "Hon *börjar* i mars."))).Card;

        Assert.Contains("Avslaget", declined.Text, StringComparison.Ordinal);
        var heard = await Bot.CardAsync(kim, "Ditt förslag är avslaget");
        Assert.Contains("Hon \\*börjar\\* i mars.", heard.Text, StringComparison.Ordinal);
        Assert.False(Bot.HasPerson(name));
    }

    [Fact]
    public async Task Whoever_may_not_decide_sees_nothing_of_it_and_changes_nothing()
    {
        await Bot.ProposeAsync(kim, name);
        var card = await Bot.CardAsync(Keepers.Anna, name);

        foreach (var (speaker, refusal) in new[] { (Keepers.Bo, "finns inte längre"), (Speaker.New("Ulf"), "finns inte längre"), (kim, "ditt eget förslag") })
        {
            foreach (var title in new[] { "Godkänn", "Avslå" })
            {
                var refused = (await Bot.ClickAsync(speaker, card, title, ("Words", "Nej."))).Card;
                Assert.Contains(refusal, refused.Text, StringComparison.Ordinal);
                Assert.DoesNotContain(name, refused.Text, StringComparison.Ordinal);
            }
        }

        Assert.False(Bot.HasPerson(name));
        Assert.Equal(ProposalState.Open, (await MineAsync()).State);
    }

    [Theory]
    [InlineData("proposal", "0123456789abcdef0123456789abcdef")]
    [InlineData("proposal", "../register/head")]
    [InlineData("proposal", "")]
    public async Task A_card_that_was_tampered_with_points_at_nothing(string field, string value)
    {
        await Bot.ProposeAsync(kim, name);
        var card = await Bot.CardAsync(Keepers.Anna, name);

        var refused = (await Bot.ClickAsync(Keepers.Anna.Chat(), card, "Godkänn", speaker: Keepers.Anna, tamper: data => data[field] = value)).Card;

        Assert.Contains("finns inte längre", refused.Text, StringComparison.Ordinal);
        Assert.False(Bot.HasPerson(name));
    }

    [Fact]
    public async Task What_would_be_another_change_by_now_is_shown_before_it_is_approved()
    {
        await Bot.ProposeAsync(kim, name, "polisomradeschef", "2026-12-01");
        var card = await Bot.CardAsync(Keepers.Bo, name);
        var other = $"Ove {Guid.NewGuid():N}";
        var look = await Bot.ClickAsync(Keepers.Bo, await Bot.AskAsync(Keepers.Bo, "tillsätt polisområdeschefen"), "Visa ändringen", ("Name", other), ("From", "2026-11-01"));
        await Bot.ClickAsync(Keepers.Bo, look.Card, "Spara");

        var shown = (await Bot.ClickAsync(Keepers.Bo, card, "Godkänn")).Card;
        Assert.Contains("Registret har ändrats", shown.Text, StringComparison.Ordinal);
        Assert.Contains(other, shown.Text, StringComparison.Ordinal);
        Assert.False(Bot.HasPerson(name));

        Assert.Contains("Godkänt", (await Bot.ClickAsync(Keepers.Bo, shown, "Godkänn")).Card.Text, StringComparison.Ordinal);
        Assert.True(Bot.HasPerson(name));
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_does_and_the_other_sees_how()
    {
        await Bot.ProposeAsync(kim, name);
        var (first, second) = (await Bot.CardAsync(Keepers.Anna, name), await Bot.CardAsync(Keepers.Ada, name));
        var version = Version();

        var clicks = await Task.WhenAll(
            Bot.ClickAsync(Keepers.Anna, first, "Godkänn"),
            Bot.ClickAsync(Keepers.Ada, second, "Godkänn"),
            Bot.ClickAsync(Keepers.Ada, second, "Avslå", ("Words", "Nej.")));

        var decided = await MineAsync();
        var word = decided.State == ProposalState.Approved ? "Godkänt" : "Avslaget";
        Assert.All(clicks, click => Assert.Contains(word, click.Card.Text, StringComparison.Ordinal));
        Assert.Equal(decided.State == ProposalState.Approved ? version + 1 : version, Version());
    }

    [Fact]
    public async Task The_same_again_is_there_already_also_by_the_same_click()
    {
        var look = await Bot.ReportAsync(kim, name);
        await Bot.ClickAsync(kim, look, "Skicka förslaget");

        foreach (var again in new[] { look, await Bot.ReportAsync(kim, name) })
        {
            Assert.Contains("redan skickat", (await Bot.ClickAsync(kim, again, "Skicka förslaget")).Card.Text, StringComparison.Ordinal);
        }

        await MineAsync();
    }

    [Fact]
    public async Task An_eleventh_that_waits_is_refused_until_one_is_taken_back()
    {
        var sent = await Bot.ProposeAsync(kim, $"{name} 0");
        for (var number = 1; number < ProposalStore.MostOpen; number++)
        {
            await Bot.ProposeAsync(kim, $"{name} {number}");
        }

        Assert.Contains("redan tio", (await Bot.ProposeAsync(kim, name)).Text, StringComparison.Ordinal);
        Assert.Contains("tillbakadraget", (await Bot.ClickAsync(kim, sent, "Ta tillbaka")).Card.Text, StringComparison.Ordinal);
        Assert.Contains("Det har gått till", (await Bot.ProposeAsync(kim, name)).Text, StringComparison.Ordinal);

        var card = await Bot.CardAsync(Keepers.Anna, $"{name} 0");
        Assert.Contains("tillbakadraget", (await Bot.ClickAsync(Keepers.Anna, card, "Godkänn")).Card.Text, StringComparison.Ordinal);
        Assert.False(Bot.HasPerson($"{name} 0"));
    }

    [Fact]
    public async Task What_a_coordinator_may_do_himself_he_is_shown_to_save()
    {
        var shown = await Bot.ProposeAsync(Keepers.Anna, name);

        Assert.Contains("Spara", shown.ButtonTitles);
        await Bot.ClickAsync(Keepers.Anna, shown, "Spara");
        Assert.True(Bot.HasPerson(name));
    }

    [Fact]
    public async Task A_coordinator_proposes_what_belongs_to_the_other_organisation()
    {
        await Bot.ProposeAsync(Keepers.Bo, name);

        var card = await Bot.CardAsync(Keepers.Anna, name);
        Assert.Contains("finns inte", (await Bot.ClickAsync(Speaker.New("Ulf"), card, "Godkänn")).Card.Text, StringComparison.Ordinal);
        Assert.Contains("Godkänt", (await Bot.ClickAsync(Keepers.Anna, card, "Godkänn")).Card.Text, StringComparison.Ordinal);
        await Bot.CardAsync(Keepers.Bo, "Ditt förslag är godkänt");
    }

    [Fact]
    public async Task The_list_shows_each_what_waits_for_him_and_his_own()
    {
        await Bot.ProposeAsync(kim, name, "stadsdirektor");
        await Bot.CardAsync(Keepers.Ada, name);

        var waiting = await Bot.AskAsync(Keepers.Ada, "förslag");
        Assert.Contains("Förslag som väntar på dig", waiting.Text, StringComparison.Ordinal);
        var own = await Bot.AskAsync(kim, "förslag");
        Assert.Contains("Inga förslag väntar på dig", own.Text, StringComparison.Ordinal);
        Assert.Contains("stadsdirektör", own.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tillbakadraget", (await Bot.ClickAsync(kim, (await Bot.ClickAsync(kim, own, "Visa 1")).Card, "Ta tillbaka")).Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("stadsdirektör", (await Bot.AskAsync(kim, "proposals")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task In_English_all_of_it_is_English()
    {
        var asked = await Bot.AskAsync(kim, "report error the city director", "en-GB");
        var form = (await Bot.ClickAsync(kim, asked, "Wrong person")).Card;
        var look = (await Bot.ClickAsync(kim, form, "Show the change", ("Name", name), ("From", "2027-01-01"))).Card;
        var sent = (await Bot.ClickAsync(kim, look, "Send the proposal")).Card;
        Assert.Contains("It has gone to the coordinator for", sent.Text, StringComparison.Ordinal);

        var card = await Bot.CardAsync(Keepers.Anna, name);
        await Bot.ClickAsync(Keepers.Anna, card, "Avslå", ("Words", "No."));

        Assert.Contains("city director", (await Bot.CardAsync(kim, "Your proposal is declined")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task From_a_channel_the_answer_comes_there_and_says_no_more_than_was_said()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        Bot.Connector.SetMember(kim);
        var asked = Assert.Single(await Bot.SendAsync(channel, Incoming.Message(Bot.Connector.ServiceUrl, channel, kim.UserId, "rapportera fel planeringsledaren").InChannel().Mentioning().By(kim))).Card;
        var form = (await Bot.ClickAsync(channel, asked, "Fel person", speaker: kim, inChannel: true)).Card;
        var filled = new Dictionary<string, string> { ["Place"] = "role:planeringsledare", ["Name"] = name };
        var look = (await Bot.ClickAsync(channel, form, "Visa ändringen", filled, kim, inChannel: true)).Card;
        var sent = (await Bot.ClickAsync(channel, look, "Skicka förslaget", speaker: kim, inChannel: true)).Card;
        var card = await Bot.CardAsync(Keepers.Anna, name);
        Assert.Contains("där läser fler", card.Text, StringComparison.Ordinal);

        Bot.Connector.SetMember(Keepers.Anna);
        var inChannel = (await Bot.ClickAsync(channel, sent, "Ta tillbaka", speaker: Keepers.Anna, inChannel: true)).Card;
        Assert.DoesNotContain(name, inChannel.Text, StringComparison.Ordinal);
        await Bot.ClickAsync(Keepers.Anna, card, "Godkänn");

        var heard = await Bot.CardAsync(channel, "Ett förslag som lämnades här är godkänt");
        Assert.DoesNotContain(name, heard.Text, StringComparison.Ordinal);
        Assert.Equal(0, Bot.Count(kim.Chat(), "Ditt förslag"));
    }

    [Fact]
    public async Task Who_is_not_known_in_a_channel_is_asked_to_write_alone()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var look = await Bot.ReportAsync(kim, name);

        var refused = (await Bot.ClickAsync(channel, look, "Skicka förslaget", speaker: Speaker.New("Ulf"), inChannel: true)).Card;

        Assert.Contains("egen chatt", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await Bot.ProposalsAsync(), proposal => proposal.Answers.Values.Contains(name));
    }

    [Fact]
    public async Task A_remark_comes_with_what_the_register_says_and_is_answered()
    {
        var asked = await Bot.AskAsync(kim, "rapportera fel LÖK");
        var form = (await Bot.ClickAsync(kim, asked, "Något annat")).Card;
        var sent = (await Bot.ClickAsync(kim, form, "Skicka", ("Wrong", $"Nätverket heter {name} nu."), ("Right", "Det nya namnet"))).Card;
        Assert.Contains("polisområde Storgöteborg", sent.Text, StringComparison.Ordinal);

        var card = await Bot.CardAsync(Keepers.Bo, name);
        await Bot.CardAsync(Keepers.Anna, name);
        Assert.Contains("innehavare ej registrerad", card.Text, StringComparison.Ordinal);
        Assert.Contains("Stämmer redan", (await Bot.ClickAsync(Keepers.Bo, card, "Stämmer redan", ("Words", "Inte ännu."))).Card.Text, StringComparison.Ordinal);

        Assert.Contains("Inte ännu.", (await Bot.CardAsync(kim, "kontrollerad och stämmer")).Text, StringComparison.Ordinal);
        Assert.Contains("Stämmer redan", (await Bot.ClickAsync(Keepers.Anna, await Bot.CardAsync(Keepers.Anna, name), "Rättat")).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_that_says_nothing_or_holds_a_personal_number_is_not_kept()
    {
        var form = (await Bot.ClickAsync(kim, await Bot.AskAsync(kim, "rapportera"), "Något annat")).Card;
        var before = (await Bot.ProposalsAsync()).Count;

        var empty = await Bot.ClickAsync(kim.Chat(), form, "Skicka", new Dictionary<string, string> { ["Group"] = "no-such-group", ["Right"] = new string('x', 501) }, kim, tamper: _ => { });
        Assert.Contains("Välj en grupp", empty.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Skriv vad som är fel", empty.Card.Text, StringComparison.Ordinal);
        Assert.Contains("högst 500 tecken", empty.Card.Text, StringComparison.Ordinal);
        await Bot.ClickAsync(kim, form, "Skicka", ("Group", "central"), ("Wrong", "Fel på 811218-9876 här"));

        Assert.Equal(before, (await Bot.ProposalsAsync()).Count);
    }

    [Fact]
    public async Task The_card_of_a_report_leaves_out_forms_that_there_are_not()
    {
        var asked = await Bot.AskAsync(kim, "föreslå");
        var forms = Bot.Services.GetServices<IForm>().Select(form => form.Name).ToList();

        Assert.Equal(forms.Contains("end"), asked.ButtonTitles.Contains("Har slutat"));
        Assert.Equal(forms.Contains("correct"), asked.ButtonTitles.Contains("Fel namn eller datum"));
    }

    private long Version() => Bot.Services.GetRequiredService<CurrentRegister>().Now.Head.Version;

    private async Task<Proposal> MineAsync() => Assert.Single(await Bot.ProposalsAsync(), proposal => proposal.By.Key == kim.Identity);
}
