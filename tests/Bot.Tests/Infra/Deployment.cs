using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>A deployment as the compiler foresees it, with ids of nobody.</summary>
/// <param name="Resources">What would be there, as Azure is asked for it.</param>
internal sealed record Deployment(IReadOnlyList<JsonNode> Resources)
{
    public const string CityTenant = "11111111-1111-1111-1111-111111111111";
    public const string PoliceTenant = "22222222-2222-2222-2222-222222222222";

    /// <summary>Production with all that can be set.</summary>
    public static readonly IReadOnlyDictionary<string, string> Full = new Dictionary<string, string>
    {
        ["SAMVERKAN_IMAGE"] = "samverkan.azurecr.io/samverkan:1",
        ["SAMVERKAN_GROUP"] = "rg-samverkan",
        ["SAMVERKAN_REGISTRY"] = "samverkan",
        ["SAMVERKAN_REGISTRY_GROUP"] = "rg-images",
        ["SAMVERKAN_TENANTS"] = $"{CityTenant},{PoliceTenant}",
        ["SAMVERKAN_ADMINISTRATORS"] = $"{CityTenant}/33333333-3333-3333-3333-333333333331,{PoliceTenant}/33333333-3333-3333-3333-333333333332",
        ["SAMVERKAN_COORDINATORS"] = $$"""{"staden":["{{CityTenant}}/44444444-4444-4444-4444-444444444441"],"polisen":["{{PoliceTenant}}/44444444-4444-4444-4444-444444444442","{{PoliceTenant}}/44444444-4444-4444-4444-444444444443"]}""",
        ["SAMVERKAN_TEAM_TENANT"] = CityTenant,
        ["SAMVERKAN_APP"] = "55555555-5555-5555-5555-555555555555",
        ["SAMVERKAN_TEAM"] = "66666666-6666-6666-6666-666666666666",
        ["SAMVERKAN_OWNER"] = "77777777-7777-7777-7777-777777777777",
        ["SAMVERKAN_ORGANISER"] = "88888888-8888-8888-8888-888888888888",
        ["SAMVERKAN_CONTROLLER"] = "Göteborgs Stad",
        ["SAMVERKAN_CONTACT"] = "samverkan@example.se",
        ["SAMVERKAN_HOST"] = FakeCommands.Host,
        ["SAMVERKAN_CERTIFICATE"] = "/subscriptions/99999999-9999-9999-9999-999999999999/resourceGroups/rg-samverkan/providers/Microsoft.App/managedEnvironments/cae-samverkan/managedCertificates/mc-samverkan",
    };

    /// <summary>The first time: a public image, no name of its own yet, no app registration, no team.</summary>
    public static readonly IReadOnlyDictionary<string, string> First = new Dictionary<string, string>(Full)
    {
        ["SAMVERKAN_IMAGE"] = "registry.example/samverkan:1",
        ["SAMVERKAN_REGISTRY"] = "",
        ["SAMVERKAN_COORDINATORS"] = "{}",
        ["SAMVERKAN_APP"] = "",
        ["SAMVERKAN_TEAM"] = "",
        ["SAMVERKAN_OWNER"] = "",
        ["SAMVERKAN_ORGANISER"] = "",
        ["SAMVERKAN_CONTROLLER"] = "",
        ["SAMVERKAN_CONTACT"] = "",
        ["SAMVERKAN_HOST"] = "",
        ["SAMVERKAN_CERTIFICATE"] = "",
    };

    /// <summary>Each file of parameters with what is in its environment.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> All =
        new Dictionary<string, IReadOnlyDictionary<string, string>> { ["test"] = First, ["production"] = Full };

    /// <summary>Where it would be: a subscription that there is not.</summary>
    public static string[] Scope(string name) =>
        ["--tenant-id", CityTenant, "--subscription-id", "99999999-9999-9999-9999-999999999999", "--resource-group", $"rg-samverkan-{name}"];

    public static Deployment Read(string file) =>
        new(JsonNode.Parse(File.ReadAllText(file))?.Items("predictedResources") ?? throw new InvalidOperationException($"{file} is empty."));

    public IReadOnlyList<JsonNode> Of(string type) => [.. Resources.Where(resource => resource.Text("type") == type)];

    public JsonNode The(string type) => Assert.Single(Of(type));
}
