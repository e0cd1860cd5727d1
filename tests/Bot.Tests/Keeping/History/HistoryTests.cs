using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.History;

/// <summary>What was changed in the register, in a chat.</summary>
public sealed class HistoryTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    [Fact]
    public async Task What_somebody_saved_comes_first_with_before_and_after_and_who()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "avsluta planeringsledaren");
        var look = await host.ClickAsync(chat, form, "Visa ändringen", KeptRegister.City, new Dictionary<string, string> { ["Reason"] = "Ny tjänst" });
        await host.ClickAsync(chat, look, "Spara", KeptRegister.City);

        var (_, card) = await host.SayAsync(KeptRegister.Police, "historik");

        Assert.StartsWith("Så har registret ändrats", card.Texts[0], StringComparison.Ordinal);
        Assert.Equal("22 november 2026 kl. 10.00 · Cia Stadsson", card.Texts[1]);
        Assert.Contains("Dana Dubbel, från 1 januari 2026 → Dana Dubbel, från 1 januari 2026 till och med 22 november 2026", card.Texts[2].Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_nothing_sees_what_was_changed_and_not_by_whom()
    {
        await host.DoAsync(new Act.AddArea(new Localized("Provdalen", "Proof Valley"), AreaKind.District, null));

        var (_, card) = await host.SayAsync(KeptRegister.Anybody, "historik");

        Assert.Contains("Provdalen", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(card.Texts, text => text.Contains(" · ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_channel_it_is_told_as_everybody_may_see_it()
    {
        await host.DoAsync(new Act.AddArea(new Localized("Kanaldalen", "Channel Valley"), AreaKind.District, null));
        var chat = $"19:{Guid.NewGuid():N}@thread.tacv2";
        host.Bot.Connector.SetTenant(KeptRegister.Administrator.UserId, KeptRegister.Administrator.Tenant);

        var sent = await host.Bot.SendAsync(chat, Incoming.Message(host.Bot.Connector.ServiceUrl, chat, KeptRegister.Administrator.UserId, "historik").InChannel().Mentioning().By(KeptRegister.Administrator));

        Assert.Contains("Kanaldalen", sent[0].Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" · ", sent[0].Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_go_back_to_the_installation()
    {
        for (var change = 0; change < 10; change++)
        {
            await host.DoAsync(new Act.SetCadence(new GroupId("central"), 3 + (change % 2), true, $"Protokoll {change}"));
        }

        var (chat, card) = await host.SayAsync(KeptRegister.Administrator, "historik");
        List<string> all = [.. card.Texts];
        while (card.ButtonTitles.Contains("Visa fler"))
        {
            card = await host.ClickAsync(chat, card, "Visa fler", KeptRegister.Administrator);
            all.AddRange(card.Texts);
        }

        Assert.Contains(all, text => text.EndsWith("när boten installerades", StringComparison.Ordinal));
        Assert.Equal(host.Version, all.Count(text => text.Contains(" kl. ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_group_only_its_own_changes_are_told()
    {
        await host.DoAsync(new Act.SetCadence(new GroupId("lok"), 6, true, "Protokoll"));
        await host.DoAsync(new Act.AddArea(new Localized("Annandalen", "Other Valley"), AreaKind.District, null));

        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "historik LÖK-nätverket");

        Assert.Contains("6 gånger per år", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annandalen", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_page_is_only_a_page()
    {
        var (chat, card) = await host.SayAsync(KeptRegister.Administrator, "historik");

        foreach (var last in new[] { "-5", "0", "999999", "x" })
        {
            if (card.ButtonTitles.Contains("Visa fler"))
            {
                var other = await host.ClickAsync(chat, card, "Visa fler", KeptRegister.Administrator, tamper: data => data["last"] = last);
                Assert.NotEmpty(other.Texts);
            }
        }
    }
}
