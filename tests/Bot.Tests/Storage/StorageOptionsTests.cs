using Microsoft.Extensions.Options;
using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>What the host is told of its store. A refusal says key, fault and remedy, and never what can be a secret.</summary>
public sealed class StorageOptionsTests
{
    private const string Secret = "c2VjcmV0";
    private const string Tables = "--Storage:TableServiceUri=https://account.table.core.windows.net";
    private const string Queues = "--Storage:QueueServiceUri=https://account.queue.core.windows.net";
    private const string Account = $"--ConnectionStrings:Storage=DefaultEndpointsProtocol=https;AccountName=account;AccountKey={Secret};EndpointSuffix=core.windows.net";
    private const string Id = "11111111-2222-3333-4444-555555555555";
    private static readonly string[] Production = [$"--MicrosoftAppId={Id}", "--MicrosoftAppType=UserAssignedMSI", $"--MicrosoftAppTenantId={Id}"];

    [Theory]
    [InlineData("Storage:QueueServiceUri: not set", "Give both", Tables)]
    [InlineData("Storage:TableServiceUri: not set", "Give both", Queues)]
    [InlineData("ConnectionStrings:Storage: set together", "Remove", Tables, Queues, Account)]
    [InlineData("ConnectionStrings:Storage: it cannot be read", "Copy it", "--ConnectionStrings:Storage=" + Secret)]
    [InlineData("ConnectionStrings:Storage: it cannot be read", "Copy it", "--ConnectionStrings:Storage=AccountName=account;AccountKey=" + Secret + "!")]
    [InlineData("ConnectionStrings:Storage: it cannot be read", "Copy it", "--ConnectionStrings:Storage=Server=tcp:db;Password=" + Secret)]
    [InlineData("ConnectionStrings:Storage: it is not for https", "https", "--ConnectionStrings:Storage=DefaultEndpointsProtocol=http;AccountName=account;AccountKey=" + Secret + ";EndpointSuffix=core.windows.net")]
    [InlineData("ConnectionStrings:Storage: it is not for https", "https", "--ConnectionStrings:Storage=UseDevelopmentStorage=true")]
    [InlineData("ConnectionStrings:Storge: there is no such key", "ConnectionStrings:Storage?", "--ConnectionStrings:Storge=" + Secret)]
    [InlineData("Storage:TableServiceUri: it is no address", "https://account.table", "--Storage:TableServiceUri=" + Secret, Queues)]
    [InlineData("Storage:TableServiceUri: it is no https address", "https://account.table", "--Storage:TableServiceUri=http://account.table.core.windows.net", Queues)]
    [InlineData("Storage:TableServiceUri: it is no https address", "https://account.table", "--Storage:TableServiceUri=http://127.0.0.1:10002/account", Queues)]
    [InlineData("Storage:TableServiceUri: the address has more", "managed identity", "--Storage:TableServiceUri=https://account.table.core.windows.net/?sv=2026&sig=" + Secret, Queues)]
    [InlineData("Storage:QueueServiceUri: the address has more", "managed identity", "--Storage:QueueServiceUri=https://user:" + Secret + "@account.queue.core.windows.net", Tables)]
    public void A_store_that_cannot_be_stops_the_start(string refusal, string remedy, params string[] settings)
    {
        var failure = Assert.Single(Refusals("Production", settings));

        Assert.StartsWith(refusal, failure, StringComparison.Ordinal);
        Assert.Contains(remedy, failure, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", Tables, Queues)]
    [InlineData("Production", Account)]
    [InlineData("Production", Account, "--Storage:TableServiceUri=", "--Storage:QueueServiceUri= ")]
    [InlineData("Development", "--ConnectionStrings:Storage=UseDevelopmentStorage=true")]
    public async Task A_store_that_can_be_does_not(string environment, params string[] settings)
    {
        await using var app = BotHost.Build(Args(environment, settings));

        Assert.NotNull(app);
    }

    [Theory]
    [InlineData("Storage:TableServiceUri: it is no https address", "--Storage:TableServiceUri=http://127.0.0.1:10002/account", Queues)]
    [InlineData("ConnectionStrings:Storage: it is not for https", "--ConnectionStrings:Storage=DefaultEndpointsProtocol=http;AccountName=account;AccountKey=" + Secret + ";EndpointSuffix=core.windows.net")]
    public void Not_even_in_Development_goes_a_token_or_a_name_out_without_https(string refusal, params string[] settings) =>
        Assert.StartsWith(refusal, Assert.Single(Refusals("Development", settings)), StringComparison.Ordinal);

    private static IReadOnlyList<string> Refusals(string environment, params string[] settings) =>
        [.. Assert.Throws<OptionsValidationException>(() => BotHost.Build(Args(environment, settings))).Failures];

    private static string[] Args(string environment, string[] settings) =>
        ["--environment", environment, "--urls", "http://127.0.0.1:0", .. Production, .. settings];
}
