using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Bot.Provisioning.Preflight;

namespace Samverkan.Bot.Tests.Infra;

public sealed partial class AppRegistrationScriptTests
{
    private const string Script = "app-registration.sh";

    private const string OtherIdentity = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaac";

    private static readonly HashSet<Guid> OfTeams = [new("1fec8e78-bce4-4aaf-ab1b-5451cc387264"), new("5e3ce6c0-2b1f-4285-8d4b-75ee78787346")];
    private static readonly string[] Right = ["--host", FakeCommands.Host, "--identity", FakeCommands.Identity];

    [Fact]
    public async Task What_is_not_there_is_made_once_and_after_that_updated()
    {
        using var commands = new FakeCommands();

        var first = await commands.RunAsync(Script, args: Right);
        Assert.True(first.Code == 0, first.Error);
        Assert.Equal(["ad app create", "rest --method PATCH", "rest --method PATCH", "ad sp create", "ad app federated-credential create"], Changes(commands));
        var scope = Patches(commands)[0].Only("api", "oauth2PermissionScopes").Text("id");
        commands.Forget();

        var second = await commands.RunAsync(Script, args: Right);
        Assert.True(second.Code == 0, second.Error);
        Assert.Equal(["rest --method PATCH", "rest --method PATCH", "ad app federated-credential update"], Changes(commands));
        Assert.Equal(scope, Patches(commands)[0].Only("api", "oauth2PermissionScopes").Text("id"));
    }

    [Fact]
    public async Task People_of_both_organisations_sign_in_through_the_clients_of_Teams()
    {
        var (scopes, clients) = await PatchesAsync();

        Assert.Equal("AzureADMultipleOrgs", scopes.Text("signInAudience"));
        Assert.Equal($"api://{FakeCommands.Host}/{FakeCommands.AppId}", scopes.Only("identifierUris").ToString());
        Assert.Equal(2, scopes.Number("api", "requestedAccessTokenVersion"));
        var scope = scopes.Only("api", "oauth2PermissionScopes");
        Assert.Equal("access_as_user", scope.Text("value"));
        Assert.Null(scopes["api"]?["preAuthorizedApplications"]);
        var authorised = clients.Items("api", "preAuthorizedApplications");
        Assert.All(authorised, each => Assert.Equal(scope.Text("id"), each.Only("delegatedPermissionIds").ToString()));
        var ids = authorised.Select(each => Guid.Parse(each.Text("appId"))).ToHashSet();
        Assert.Superset(OfTeams, ids);
        Assert.Equal(authorised.Count, ids.Count);
    }

    [Fact]
    public async Task It_asks_for_what_status_names_and_for_no_calendar_which_Exchange_gives()
    {
        var (asked, _) = await PatchesAsync();

        var roles = asked.Only("requiredResourceAccess").Items("resourceAccess").Select(each => each.Text("id").Replace("role:", "", StringComparison.Ordinal));
        Assert.Equal(OfTheTenant().Where(permission => permission != PermissionNeeds.Calendars.Name.En).Order(), roles.Order());
    }

    [Fact]
    public async Task It_trusts_the_managed_identity_of_the_bot_and_nothing_else()
    {
        using var commands = new FakeCommands();

        await commands.RunAsync(Script, args: Right);

        var credential = Json(Assert.Single(commands.Asked, each => each.Contains("federated-credential create", StringComparison.Ordinal)), "--parameters ");
        Assert.Equal($"https://login.microsoftonline.com/{Deployment.CityTenant}/v2.0", credential.Text("issuer"));
        Assert.Equal(FakeCommands.Identity, credential.Text("subject"));
        Assert.Equal("api://AzureADTokenExchange", credential.Only("audiences").ToString());
    }

    [Fact]
    public async Task Consent_is_not_given_but_said_how_to()
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, args: Right);

        Assert.DoesNotContain(commands.Asked, each => each.Contains("admin-consent", StringComparison.Ordinal));
        Assert.Contains($"az ad app permission admin-consent --id {FakeCommands.AppId}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"pwsh infra/access-policy.ps1 -AppId {FakeCommands.AppId} -ServicePrincipalId principal-of-the-app ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"SAMVERKAN_APP={FakeCommands.AppId}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_Entra_would_refuse_for_several_organisations_is_refused_with_what_to_do()
    {
        using var commands = new FakeCommands();

        var azures = await commands.RunAsync(Script, args: ["--host", FakeCommands.AzureHost, "--identity", FakeCommands.Identity]);
        Assert.Equal(2, azures.Code);
        Assert.Contains("a domain that is verified in this tenant", azures.Error, StringComparison.Ordinal);
        Assert.Contains("SAMVERKAN_HOST", azures.Error, StringComparison.Ordinal);
        Assert.Contains("--one-organisation", azures.Error, StringComparison.Ordinal);
        Assert.Empty(commands.Asked);

        foreach (var host in new[] { "samverkan.example.org", "samverkanexample.se" })
        {
            var foreign = await commands.RunAsync(Script, args: ["--host", host, "--identity", FakeCommands.Identity]);
            Assert.Equal(1, foreign.Code);
            Assert.Contains("take a name under one of example.onmicrosoft.com, example.se,", foreign.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Changes(commands));
    }

    [Fact]
    public async Task People_of_one_organisation_sign_in_at_Azures_own_name()
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, args: ["--host", FakeCommands.AzureHost, "--identity", FakeCommands.Identity, "--one-organisation"]);

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal("AzureADMyOrg", Patches(commands)[0].Text("signInAudience"));
        Assert.Equal($"api://{FakeCommands.AzureHost}/{FakeCommands.AppId}", Patches(commands)[0].Only("identifierUris").ToString());
        Assert.Contains(commands.Asked, each => each.StartsWith("az ad app create ", StringComparison.Ordinal) && each.Contains("--sign-in-audience AzureADMyOrg", StringComparison.Ordinal));
        Assert.DoesNotContain("az ad sp create", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samverkan-test.example.se", FakeCommands.Identity)]
    [InlineData(FakeCommands.Host, OtherIdentity)]
    public async Task The_registration_of_another_bot_is_not_taken_from_it(string host, string identity)
    {
        using var commands = new FakeCommands();
        Assert.Equal(0, (await commands.RunAsync(Script, args: ["--host", host, "--identity", identity])).Code);
        commands.Forget();

        var taken = await commands.RunAsync(Script, args: Right);
        Assert.Equal(1, taken.Code);
        Assert.Contains("A registration is for one bot.", taken.Error, StringComparison.Ordinal);
        Assert.Empty(Changes(commands));

        var named = await commands.RunAsync(Script, args: [.. Right, "--name", "Samverkan (production)"]);
        Assert.True(named.Code == 0, named.Error);
        Assert.Contains($"SAMVERKAN_APP={FakeCommands.OtherAppId}", named.Output, StringComparison.Ordinal);
        Assert.Equal($"api://{FakeCommands.Host}/{FakeCommands.OtherAppId}", Patches(commands)[0].Only("identifierUris").ToString());
        Assert.All(commands.Asked.Where(each => Change().IsMatch(each)), each => Assert.DoesNotContain(FakeCommands.AppId, each, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_other_bot_is_no_more_its_registration_is_given_to_this_one()
    {
        using var commands = new FakeCommands();
        Assert.Equal(0, (await commands.RunAsync(Script, args: ["--host", "before.example.se", "--identity", OtherIdentity])).Code);
        commands.Forget();

        var run = await commands.RunAsync(Script, args: [.. Right, "--replace"]);

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal($"api://{FakeCommands.Host}/{FakeCommands.AppId}", Patches(commands)[0].Only("identifierUris").ToString());
        Assert.Contains($"SAMVERKAN_APP={FakeCommands.AppId}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account show")]
    [InlineData("rest --method GET")]
    [InlineData("ad app list")]
    [InlineData("--query identifierUris")]
    [InlineData("federated-credential list")]
    [InlineData("ad sp show --id 00000003")]
    public async Task What_cannot_be_read_is_not_taken_for_missing(string call)
    {
        using var commands = new FakeCommands();
        Assert.Equal(0, (await commands.RunAsync(Script, args: Right)).Code);
        commands.Forget();

        var run = await commands.RunAsync(Script, fails: call, args: Right);

        Assert.NotEqual(0, run.Code);
        Assert.Empty(Changes(commands));
    }

    [Theory]
    [InlineData("--host", "https://app.example", "--identity", FakeCommands.Identity)]
    [InlineData("--host", "App.example", "--identity", FakeCommands.Identity)]
    [InlineData("--host", FakeCommands.Host, "--identity", "the bot")]
    [InlineData("--host", FakeCommands.Host, "--identity", FakeCommands.Identity, "--name", "x' or 'a' eq 'a")]
    [InlineData("--host", FakeCommands.Host)]
    public async Task What_is_no_host_id_or_name_goes_no_further(params string[] args)
    {
        using var commands = new FakeCommands();

        Assert.Equal(2, (await commands.RunAsync(Script, args: args)).Code);
        Assert.Empty(commands.Asked);
    }

    private static async Task<(JsonNode Scopes, JsonNode Clients)> PatchesAsync()
    {
        using var commands = new FakeCommands();
        await commands.RunAsync(Script, args: Right);
        return Patches(commands) is [var scopes, var clients] ? (scopes, clients) : throw new InvalidOperationException("The registration is changed in two steps.");
    }

    private static List<JsonNode> Patches(FakeCommands commands) =>
        [.. commands.Asked.Where(each => each.Contains("rest --method PATCH", StringComparison.Ordinal)).Select(each => Json(each, "--body "))];

    private static JsonNode Json(string command, string option) => JsonNode.Parse(command.Split(option)[1].Split(" --output")[0]) ?? throw new InvalidOperationException(command);

    private static List<string> Changes(FakeCommands commands) => [.. commands.Asked.Select(each => Change().Match(each)).Where(change => change.Success).Select(change => change.Groups[1].Value)];

    /// <summary>The permissions of the preflight that are not the team's own to give.</summary>
    private static IEnumerable<string> OfTheTenant() =>
        typeof(PermissionNeeds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Need>()
            .Select(need => need.Name.En).Where(name => Permission().IsMatch(name) && !name.EndsWith(".Group", StringComparison.Ordinal));

    [GeneratedRegex(@"^az ((?:.*? )?(?:create|update|rest --method PATCH))\b")]
    private static partial Regex Change();

    [GeneratedRegex(@"^\w+(\.\w+)+$")]
    private static partial Regex Permission();
}
