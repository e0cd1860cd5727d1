using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>What has to hold of whatever is deployed.</summary>
[Collection(OneInfra.Name)]
public sealed partial class RulesTests(CompiledInfra infra)
{
    private const string TableData = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string QueueData = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string RegistryPull = "7f951dda-4ed3-4680-a7ca-43fe172d538d";

    private static readonly HashSet<string> OfTheUnion =
        ["austriaeast", "belgiumcentral", "denmarkeast", "francecentral", "germanywestcentral", "italynorth", "northeurope", "polandcentral", "spaincentral", "swedencentral", "westeurope"];

    [Fact]
    public void The_store_takes_no_key_and_no_public_and_no_unencrypted_reader()
    {
        foreach (var account in infra.Deployments.Select(each => each.The("Microsoft.Storage/storageAccounts").At("properties")))
        {
            Assert.False(account.Flag("allowSharedKeyAccess"));
            Assert.False(account.Flag("allowBlobPublicAccess"));
            Assert.True(account.Flag("supportsHttpsTrafficOnly"));
            Assert.Equal("TLS1_2", account.Text("minimumTlsVersion"));
        }
    }

    [Fact]
    public void Public_records_cannot_be_deleted_with_their_account_in_production()
    {
        Assert.Equal("CanNotDelete", infra.Production.The("Microsoft.Authorization/locks").Text("properties", "level"));
    }

    [Fact]
    public void Logs_and_telemetry_take_identities_alone()
    {
        foreach (var each in infra.Deployments)
        {
            Assert.True(each.The("Microsoft.Insights/components").Flag("properties", "DisableLocalAuth"));
            Assert.True(each.The("Microsoft.OperationalInsights/workspaces").Flag("properties", "features", "disableLocalAuth"));
            Assert.Equal("azure-monitor", each.The("Microsoft.App/managedEnvironments").Text("properties", "appLogsConfiguration", "destination"));
        }
    }

    [Fact]
    public void The_identity_has_the_roles_that_it_needs_and_no_others()
    {
        Assert.Equal([TableData, MetricsPublisher, QueueData], Roles(infra.Test).Order(StringComparer.Ordinal));
        Assert.Equal([TableData, MetricsPublisher, RegistryPull, QueueData], Roles(infra.Production).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_role_is_for_one_resource_and_not_for_the_group_of_them()
    {
        Assert.All(
            infra.Production.Of("Microsoft.Authorization/roleAssignments"),
            role => Assert.Matches("^\\[extensionResourceId\\('/subscriptions/[^']+/providers/Microsoft\\.(Storage/storageAccounts|Insights/components|ContainerRegistry/registries)/", role.Text("id")));
    }

    [Fact]
    public void Everything_is_in_the_European_Union()
    {
        var allowed = JsonNode.Parse(infra.Template)?.Items("parameters", "location", "allowedValues") ?? [];

        Assert.NotEmpty(allowed);
        Assert.All(allowed, region => Assert.Contains(region.ToString(), OfTheUnion));
        Assert.All(
            infra.Deployments.SelectMany(each => each.Resources).Where(resource => resource["location"] is not null),
            resource => Assert.Contains(resource.Text("location"), OfTheUnion));
    }

    [Fact]
    public void The_bot_is_its_managed_identity_and_is_in_Teams()
    {
        foreach (var each in infra.Deployments)
        {
            var bot = each.The("Microsoft.BotService/botServices");
            Assert.Equal("azurebot", bot.Text("kind"));
            Assert.Equal("UserAssignedMSI", bot.Text("properties", "msaAppType"));
            Assert.Contains("userAssignedIdentities", bot.Text("properties", "msaAppMSIResourceId"), StringComparison.Ordinal);
            Assert.True(bot.Flag("properties", "disableLocalAuth"));
            Assert.Matches($@"https://([a-z.]+|\{{0\}}){MessagesRoute.Path}('|$)", bot.Text("properties", "endpoint"));
            var channel = each.The("Microsoft.BotService/botServices/channels").At("properties");
            Assert.Equal("MsTeamsChannel", channel.Text("channelName"));
            Assert.True(channel.Flag("properties", "isEnabled"));
        }
    }

    [Fact]
    public void What_is_named_for_all_of_Azure_is_named_after_where_it_is_too()
    {
        Assert.All(
            infra.Deployments.SelectMany(each => each.Of("Microsoft.BotService/botServices").Concat(each.Of("Microsoft.Storage/storageAccounts"))),
            resource => Assert.Matches("^(bot-[a-z-]+-[a-z0-9]{13}|st[a-z]+[a-z0-9]{9,13})$", resource.Text("name")));
    }

    [Fact]
    public void There_is_no_key_password_or_secret_in_what_is_deployed()
    {
        Assert.DoesNotMatch(Secret(), infra.Template);
        Assert.All(Repository.BicepFiles, file => Assert.DoesNotMatch(Secret(), File.ReadAllText(Path.Combine(Repository.Infra, file))));
        Assert.All(Directory.EnumerateFiles(Repository.Infra, "*.y*ml", SearchOption.AllDirectories), file => Assert.DoesNotMatch(Secret(), File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("value: account.listKeys().keys[0].value")]
    [InlineData("[listKeys(resourceId('x'), '2025-08-01')]")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b")]
    [InlineData("InstrumentationKey=00000000-0000-0000-0000-000000000000")]
    [InlineData("{ name: 'MicrosoftAppPassword', value: x }")]
    [InlineData("sharedKey: workspace.x")]
    [InlineData("\"type\": \"securestring\"")]
    [InlineData("@secure()")]
    [InlineData("secretRef: 'x'")]
    [InlineData("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")]
    public void A_key_password_or_secret_would_be_found(string text)
    {
        Assert.Matches(Secret(), text);
    }

    private static IEnumerable<string> Roles(Deployment deployment) =>
        deployment.Of("Microsoft.Authorization/roleAssignments").Select(role => role.Text("properties", "roleDefinitionId").Split('/')[^1]);

    // Every function of Azure that gives out a key is a list function.
    [GeneratedRegex("""\blist[A-Z]\w*\(|AccountKey|SharedAccess|\bsharedKey|InstrumentationKey=|password['":=]|secureString|secureObject|@secure|secretRef|clientSecret|"secrets"|[A-Za-z0-9+/]{60,}={0,2}(?![A-Za-z0-9+/.])""", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
