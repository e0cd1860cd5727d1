using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Tests.Cli;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The program itself with the addresses of a storage account, where a machine gives out tokens as Azure App Service does.</summary>
public sealed class ManagedIdentityTests : IAsyncLifetime, IDisposable
{
    private const string Id = "11111111-2222-3333-4444-555555555555";
    private const string Token = "eyJ.hemligt.token";
    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentQueue<IQueryCollection> asked = new();
    private readonly WebApplication machine;

    public ManagedIdentityTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        machine = builder.Build();
        machine.MapGet("/token", context =>
        {
            asked.Enqueue(context.Request.Query);
            return context.Response.WriteAsJsonAsync(new { access_token = Token, expires_on = "4102444800", resource = "https://storage.azure.com", token_type = "Bearer" });
        });
    }

    public Task InitializeAsync() => machine.StartAsync();

    public async Task DisposeAsync() => await machine.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_user_assigned_bot_uses_its_own_identity_for_the_store()
    {
        var result = await RunAsync(new() { ["MicrosoftAppType"] = "UserAssignedMSI", ["MicrosoftAppId"] = Id });

        Assert.Equal(1, result.Code);
        Assert.All(asked, query => Assert.Equal((Id, "https://storage.azure.com"), (query["client_id"].ToString(), query["resource"].ToString())));
        Assert.NotEmpty(asked);
        Assert.Contains("https://127.0.0.1:1/", result.Error, StringComparison.Ordinal);
        Assert.Contains("does not answer", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, result.Error + result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_bot_uses_the_machines_identity_and_no_secret_of_the_environment()
    {
        await RunAsync(new() { ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppId"] = Id, ["AZURE_CLIENT_ID"] = Id, ["AZURE_TENANT_ID"] = Id, ["AZURE_CLIENT_SECRET"] = "secret" });

        Assert.NotEmpty(asked);
        Assert.All(asked, query => Assert.False(query.ContainsKey("client_id")));
    }

    private Task<TerminalResult> RunAsync(Dictionary<string, string> environment)
    {
        environment["IDENTITY_ENDPOINT"] = $"{machine.Urls.Single()}/token";
        environment["IDENTITY_HEADER"] = "header";
        environment["Storage__TableServiceUri"] = "https://127.0.0.1:1";
        environment["Storage__QueueServiceUri"] = "https://127.0.0.1:1";
        return BotProcess.RunAsync(folder.Path, environment, "check");
    }
}
