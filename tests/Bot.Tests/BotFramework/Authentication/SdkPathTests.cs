using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>The SDK's own way in, for adapters that are not ours: the same rules, told by an exception.</summary>
public sealed class SdkPathTests : IAsyncLifetime
{
    private Outside outside = null!;
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        outside = await Outside.StartAsync();
        services = new ServiceCollection().AddHttpClient().ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(outside.Handler)).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await outside.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_gives_an_identity_and_a_way_to_answer()
    {
        var result = await Authentication().AuthenticateRequestAsync(Activity(), Header(), default);

        Assert.Equal(Incoming.AppId, result.ClaimsIdentity?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer a.b.c")]
    public async Task A_bad_one_throws(string header) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Authentication().AuthenticateRequestAsync(Activity(), header, default));

    [Theory]
    [InlineData(true, "webchat")]
    [InlineData(false, "webchat", "government")]
    public async Task Endorsements_that_are_demanded_must_all_be_there(bool isLetIn, params string[] demanded)
    {
        var authentication = Authentication(new AuthenticationConfiguration { RequiredEndorsements = demanded });

        var failure = await Record.ExceptionAsync(() => authentication.AuthenticateRequestAsync(Activity(), Header(), default));

        Assert.Equal(isLetIn, failure is null);
    }

    private ConfigurationBotFrameworkAuthentication Authentication(AuthenticationConfiguration? demands = null) => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", Incoming.AppId)]).Build(),
        authConfiguration: demands,
        httpClientFactory: services.GetRequiredService<IHttpClientFactory>());

    private string Header() => $"Bearer {ChannelToken.For(outside.Connector.ServiceUrl, TimeProvider.System.GetUtcNow()).Sign(outside.OpenId.Keys[0])}";

    private Activity Activity() => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        ServiceUrl = outside.Connector.ServiceUrl,
        Recipient = new ChannelAccount(Incoming.BotId),
    };
}
