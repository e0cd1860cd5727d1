namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>What the register finds wrong with itself, in a chat.</summary>
public sealed class CheckTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    [Fact]
    public async Task People_are_called_by_their_names_and_not_by_ids()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera stadsdirektör");

        Assert.Contains("Siv \\*Testsson\\*", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("siv-direktor", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_register_does_not_know_is_said()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera blåbärssoppan");

        Assert.StartsWith("Jag känner inte igen", card.Texts[0], StringComparison.Ordinal);
        Assert.NotEmpty(card.Findings());
    }

    [Fact]
    public async Task What_is_ones_own_comes_first()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Police, "kontrollera centrala gruppen");

        Assert.Contains("Det här sköter du:", card.Texts);
        Assert.True(card.Texts.ToList().IndexOf("Det här sköter du:") < (card.Texts.ToList().FindIndex(text => text.StartsWith("Det här sköter andra", StringComparison.Ordinal)) is >= 0 and var at ? at : int.MaxValue));
    }
}
