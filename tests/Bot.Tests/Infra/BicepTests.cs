namespace Samverkan.Bot.Tests.Infra;

/// <summary>What the compiler has to say of infra/: nothing.</summary>
public sealed class BicepTests
{
    private const string Rewrite = "SAMVERKAN_SNAPSHOTS";

    private static readonly string[] Controllers = ["SAMVERKAN_CONTROLLER", "SAMVERKAN_CONTACT"];

    public static TheoryData<string> Environments => [.. Deployment.All.Keys];

    [Fact]
    public async Task The_template_has_no_error_and_no_warning()
    {
        Silent(await BicepCompiler.RunAsync("build", InInfra("main.bicep"), "--stdout"));
        Silent(await BicepCompiler.RunAsync("lint", InInfra("main.bicep")));
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task The_parameters_have_no_error_and_no_warning(string environment)
    {
        Silent(await BicepCompiler.RunAsync(Deployment.All[environment], "build-params", InInfra($"{environment}.bicepparam"), "--stdout"));
        Silent(await BicepCompiler.RunAsync(Deployment.All[environment], "lint", InInfra($"{environment}.bicepparam")));
    }

    [Fact]
    public async Task Every_file_is_formatted()
    {
        using var copy = new InfraCopy();

        foreach (var kind in new[] { "*.bicep", "*.bicepparam" })
        {
            Silent(await BicepCompiler.RunAsync("format", "--pattern", copy[Path.Combine("**", kind)]));
        }

        Assert.All(Repository.BicepFiles, file => Assert.Equal(File.ReadAllText(copy[file]), File.ReadAllText(InInfra(file))));
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task What_would_be_deployed_is_what_the_snapshot_says(string environment)
    {
        string[] args = ["snapshot", InInfra($"{environment}.bicepparam"), .. Deployment.Scope(environment), "--mode"];
        if (Environment.GetEnvironmentVariable(Rewrite) == "write")
        {
            Silent(await BicepCompiler.RunAsync(Deployment.All[environment], [.. args, "overwrite"]));
        }

        var compared = await BicepCompiler.RunAsync(Deployment.All[environment], [.. args, "validate"]);

        Assert.True(
            compared.Code == 0,
            $"infra/ would deploy something else than infra/{environment}.snapshot.json says. If that is meant, write it anew and read what changed in it: "
            + $"{Rewrite}=write dotnet test tests/Bot.Tests --filter {nameof(What_would_be_deployed_is_what_the_snapshot_says)}\n{compared.Output}{compared.Error}");
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Without_the_ids_that_it_takes_nothing_is_deployed(string environment)
    {
        var parameters = await BicepCompiler.RunAsync(
            new Dictionary<string, string>(),
            "build-params",
            InInfra($"{environment}.bicepparam"),
            "--stdout");

        Assert.NotEqual(0, parameters.Code);
        Assert.All(
            ["SAMVERKAN_IMAGE", "SAMVERKAN_TENANTS", "SAMVERKAN_ADMINISTRATORS", "SAMVERKAN_TEAM_TENANT", .. environment == "production" ? Controllers : []],
            name => Assert.Contains($"\"{name}\" does not exist", parameters.Error, StringComparison.Ordinal));
    }

    private static string InInfra(string file) => Path.Combine(Repository.Infra, file);

    // A warning about a type leaves the exit code at 0.
    private static void Silent(Tool said) => Assert.True(said is { Code: 0, Error: "" }, $"{said.Code}: {said.Error}");
}
