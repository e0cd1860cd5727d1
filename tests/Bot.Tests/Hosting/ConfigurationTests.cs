using System.Net;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Hosting;

public sealed class ConfigurationTests
{
    private const string Id = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData("--Access:Tenants=polisen", "Access:Tenants")]
    [InlineData("--Access:Administrators=" + Id, "Access:Administrators")]
    [InlineData("--Access:Coordinators:polisen=x/y", "Access:Coordinators:polisen")]
    [InlineData("--Outbound:ServiceHosts=https://smba.trafficmanager.net/", "Outbound:ServiceHosts")]
    [InlineData("--Outbound:ServiceHosts=*.trafficmanager.net", "Outbound:ServiceHosts")]
    [InlineData("--Outbound:ServiceHosts=10.0.0.1", "Outbound:ServiceHosts")]
    [InlineData("--Graph:Simulator=ja", "Graph:Simulator")]
    [InlineData("--Graph:BaseUrl=http://graph.example.invalid", "Graph:BaseUrl")]
    [InlineData("--Register:File=/does/not/exist.yaml", "Register:File")]
    [InlineData("--Provisioning:Site=http://samverkan.example.se", "Provisioning:Site")]
    [InlineData("--Provisioning:Site=https://samverkan.example.se/start", "Provisioning:Site")]
    [InlineData("--Retention:ReadAudit=29", "Retention:ReadAudit")]
    [InlineData("--Retention:ReadAudit=3651", "Retention:ReadAudit")]
    [InlineData("--Retention:ReadAudit=ett år", "Retention:ReadAudit")]
    [InlineData("--Retention:Proposals=29", "Retention:Proposals")]
    [InlineData("--Retention:Proposals=3651", "Retention:Proposals")]
    [InlineData("--Retention:Proposals=ett år", "Retention:Proposals")]
    [InlineData("--MicrosoftAppId=bot", "MicrosoftAppId")]
    public void A_wrong_value_stops_the_start_and_says_which_key(string setting, string key)
    {
        Assert.StartsWith($"{key}: ", Assert.Single(Refusals("Development", setting)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Access:Tenant=" + Id, "Access:Tenant: ", "Access:Tenants?")]
    [InlineData("--Retention:Proposal=100", "Retention:Proposal: ", "Retention:Proposals?")]
    [InlineData("--Storage:Paht=x", "Storage:Paht: ", "Storage:Path?")]
    [InlineData("--Graph:RequestsPerSecondPerTeams=4", "Graph:RequestsPerSecondPerTeams: ", "Graph:RequestsPerSecondPerTeam?")]
    [InlineData("--Outbound:Hosts=a.se", "Outbound:Hosts: ", "Outbound:ServiceHosts")]
    [InlineData("--Meetings:Zzzzzzzzzzzzzzz=1", "Meetings:Zzzzzzzzzzzzzzz: ", "Meetings:Organiser")]
    [InlineData("--Provisioning:Owner:Id=1", "Provisioning:Owner:Id: ", "Provisioning:Owner?")]
    [InlineData("--Acess:Tenants=" + Id, "Acess: ", "Access?")]
    public void An_unknown_key_stops_the_start_and_is_told_the_nearest(string setting, string key, string nearest)
    {
        var refusal = Assert.Single(Refusals("Development", setting));

        Assert.StartsWith(key, refusal, StringComparison.Ordinal);
        Assert.Contains(nearest, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppId: not set")]
    [InlineData("MicrosoftAppId: \"bot\"", "--MicrosoftAppId=bot")]
    [InlineData("MicrosoftAppType: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=Single")]
    [InlineData("MicrosoftAppTenantId: not set", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=SingleTenant", "--MicrosoftAppPassword=p")]
    [InlineData("MicrosoftAppTenantId: not set", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI")]
    [InlineData("MicrosoftAppPassword: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--MicrosoftAppPassword=p")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToBotFromChannelOpenIdMetadataUrl=http://localhost/keys")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToBotFromChannelOpenIdMetadataUrl=https://user:password@login.example/keys")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToBotFromChannelOpenIdMetadataUrl=login.botframework.com")]
    [InlineData("ToChannelFromBotLoginUrl: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToChannelFromBotLoginUrl=http://login.example/tenant")]
    [InlineData("ToChannelFromBotLoginUrl: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToChannelFromBotLoginUrl=https://login.example/tenant/oauth2/v2.0/token")]
    [InlineData("ToBotFromChannelTokenIssuer: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToBotFromChannelTokenIssuer=http://api.botframework.com")]
    [InlineData("ToBotFromChannelTokenIssuer: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToBotFromChannelTokenIssuer=https://sts.windows.net/x/")]
    [InlineData("ToBotFromChannelTokenIssuer: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToBotFromChannelTokenIssuer=https://login.microsoftonline.com/x/v2.0")]
    [InlineData("ToChannelFromBotOAuthScope: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ToChannelFromBotOAuthScope=everything")]
    [InlineData("ValidateAuthority: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--ValidateAuthority=nej")]
    [InlineData("MicrosoftAppPassword: not set", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=SingleTenant", "--MicrosoftAppTenantId=" + Id)]
    [InlineData("Graph:Simulator: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--Graph:Simulator=true")]
    [InlineData("Graph:BaseUrl: ", "--MicrosoftAppId=" + Id, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=" + Id, "--Graph:BaseUrl=http://localhost:1/")]
    public void What_Production_cannot_do_with_stops_the_start(string refusal, params string[] settings)
    {
        Assert.StartsWith(refusal, Assert.Single(Refusals("Production", settings)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_right_starts_even_in_Production()
    {
        await using var app = BotHost.Build(Args("Production", $"--MicrosoftAppId={Id}", "--MicrosoftAppType=UserAssignedMSI", $"--MicrosoftAppTenantId={Id}", $"--Access:Tenants={Id},{Id}", $"--Access:Administrators:0={Id}/{Id}"));

        Assert.NotNull(app);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_and_no_secret_with_it()
    {
        var refusals = Refusals("Production", "--MicrosoftAppId=bot", "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppPassword=hemligt", "--Access:Tenants=x", "--Storage:Pat=y");

        Assert.Equal(5, refusals.Count);
        Assert.DoesNotContain(refusals, refusal => refusal.Contains("hemligt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_an_app_id_nobody_gets_in_without_a_token()
    {
        await using var bot = await RunningBot.StartAsync($"--MicrosoftAppId={Id}", "--MicrosoftAppType=SingleTenant", "--MicrosoftAppPassword=p", $"--MicrosoftAppTenantId={Incoming.Tenant}");

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp"), authorization: null));
        Assert.Empty(bot.Connector.Sent);
    }

    private static IReadOnlyList<string> Refusals(string environment, params string[] settings) =>
        [.. Assert.Throws<OptionsValidationException>(() => BotHost.Build(Args(environment, settings))).Failures];

    private static string[] Args(string environment, params string[] settings) => ["--environment", environment, "--urls", "http://127.0.0.1:0", .. settings];
}
