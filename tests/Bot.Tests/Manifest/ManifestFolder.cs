using System.Text.Json.Nodes;
using Samverkan.Bot.Cli.Package;
using Samverkan.Bot.Tests.Cli;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Manifest;

/// <summary>The shipped files of the manifest in a folder of a test's own, to be changed, and a package made of them.</summary>
internal sealed class ManifestFolder : IDisposable
{
    private readonly TerminalDriver terminal = new();
    private readonly TemporaryFolder folder = new();

    public ManifestFolder()
    {
        foreach (var name in PackageFiles.Names)
        {
            File.WriteAllBytes(At(name), PackageFiles.Shipped(name));
        }
    }

    public string Env { get; set; } = Good;

    public string Package => At("package.zip");

    public static string Good =>
        """
        # The test environment
        BOT_ID=3f2504e0-4f89-41d3-9a0c-0305e82c3301
        AAD_APP_CLIENT_ID="9b2f4a51-6a0a-4a51-8f07-5d0f2c7f1e11"

        BOT_DOMAIN=samverkan.example.se
        """;

    public string At(string name) => Path.Combine(folder.Path, name);

    public void Change(string file, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(At(file)))?.AsObject() ?? throw new InvalidOperationException("No object.");
        change(json);
        File.WriteAllText(At(file), json.ToJsonString());
    }

    public Task<TerminalResult> MakeAsync(params string[] more) => terminal.RunAsync(["package", "--env", folder.Write("values.env", Env), "--from", folder.Path, "--output", Package, .. more]);

    public void Dispose()
    {
        terminal.Dispose();
        folder.Dispose();
    }
}
