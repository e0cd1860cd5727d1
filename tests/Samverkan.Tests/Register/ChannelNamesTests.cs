using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;

namespace Samverkan.Tests.Register;

public sealed class ChannelNamesTests
{
    [Theory]
    [InlineData("LÖK-nätverket", "LÖK-nätverket")]
    [InlineData("Särskilda insatsgrupper (SIG)", "Särskilda insatsgrupper (SIG)")]
    [InlineData("Skola/polis: samråd?", "Skola-polis samråd")]
    [InlineData("Trygg & säker", "Trygg säker")]
    [InlineData("_dold.", "dold")]
    [InlineData("_|a", "a")]
    [InlineData("..a..b..", "a.b")]
    [InlineData("a \"b\", 'c'", "a b c")]
    [InlineData("???", "")]
    [InlineData("con", "con (grupp)")]
    [InlineData("_vti_", "vti_")]
    [InlineData("Gruppen för samordning av trygghetsskapande insatser i hela staden", "Gruppen för samordning av trygghetsskapande")]
    [InlineData("Trygghetsskapandegruppenförsamordningavinsatserihelastaden", "Trygghetsskapandegruppenförsamordningavinsatserihe")]
    public void A_channel_is_called_as_near_to_the_name_as_Teams_takes(string name, string channel) => Assert.Equal(channel, ChannelNames.Legal(name));

    [Fact]
    public void Whatever_the_name_Teams_takes_the_channel_and_a_legal_name_stays() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), name =>
    {
        var channel = ChannelNames.Legal(name.Get);
        return channel.Length <= 50
            && !channel.Any(character => "~#%&*{}+/\\:<>?|'\",".Contains(character) || char.IsControl(character))
            && !channel.Contains("..", StringComparison.Ordinal)
            && !channel.StartsWith('_') && !channel.StartsWith('.') && !channel.EndsWith('.')
            && ChannelNames.Legal(channel) == channel;
    }).QuickCheckThrowOnFailure();
}
