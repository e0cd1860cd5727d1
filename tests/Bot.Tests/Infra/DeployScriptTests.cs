namespace Samverkan.Bot.Tests.Infra;

public sealed class DeployScriptTests
{
    private const string Script = "deploy.sh";

    private static readonly string[] Built = ["test", "--group", "rg-samverkan", "--registry", "samverkan", "--tag", "1"];
    private static readonly string[] Ready = ["production", "--group", "rg-samverkan", "--image", "registry.example/samverkan:1"];

    [Theory]
    [InlineData("no\n")]
    [InlineData("\n")]
    [InlineData("")]
    public async Task Who_does_not_say_yes_has_seen_what_would_change_and_nothing_is_changed(string answer)
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, answer, Deployment.Full, args: Built);

        Assert.Equal(3, run.Code);
        Assert.Contains("would create the bot", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("az deployment group what-if --resource-group rg-samverkan ", Assert.Single(commands.Asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes\n")]
    [InlineData("ja\n")]
    [InlineData("", "--yes")]
    public async Task After_a_yes_the_image_is_published_and_then_deployed(string answer, params string[] more)
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, answer, Deployment.First, args: [.. Built, .. more]);

        Assert.True(run.Code == 0, run.Error);
        Assert.Collection(
            commands.Asked,
            each => Assert.StartsWith("az deployment group what-if ", each, StringComparison.Ordinal),
            each => Assert.StartsWith("az acr login --name samverkan --expose-token ", each, StringComparison.Ordinal),
            each => Assert.Matches("^dotnet publish .+/src/Bot/Bot.csproj .*-t:PublishContainer -p:ContainerRegistry=samverkan.azurecr.io -p:ContainerImageTag=1$", each),
            each => Assert.Matches("^az deployment group create --resource-group rg-samverkan .*/infra/test.bicepparam ", each));
        Assert.Contains($"infra/app-registration.sh --host {FakeCommands.AzureHost} --identity {FakeCommands.Identity} --name 'Samverkan (test)' --one-organisation\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_of_its_own_it_is_told_how_to_have_one()
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", Deployment.First, args: [.. Built, "--yes"]);

        Assert.Contains($"HOST        CNAME  {FakeCommands.AzureHost}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("asuid.HOST  TXT    verification\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("az containerapp hostname bind --hostname HOST --resource-group rg-samverkan --name ca-samverkan --environment cae-samverkan --validation-method CNAME\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("SAMVERKAN_CERTIFICATE=$(az containerapp env certificate list --resource-group rg-samverkan --name cae-samverkan", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_name_of_its_own_the_registration_is_for_that_name_and_for_this_environment()
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", new Dictionary<string, string>(Deployment.Full) { ["SAMVERKAN_APP"] = "", ["SAMVERKAN_TEAM"] = "" }, args: [.. Ready, "--yes"]);

        Assert.True(run.Code == 0, run.Error);
        Assert.Contains($"infra/app-registration.sh --host {FakeCommands.Host} --identity {FakeCommands.Identity} --name 'Samverkan (test)'\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CNAME", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_opens_the_registry_is_for_the_program_that_pushes_alone()
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", Deployment.First, args: [.. Built, "--yes"]);

        Assert.Equal(FakeCommands.Token, commands.PushedWith);
        Assert.DoesNotContain(FakeCommands.Token, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(commands.Asked, each => each.Contains(FakeCommands.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_image_that_is_there_is_deployed_and_not_built()
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", Deployment.Full, args: [.. Ready, "--yes"]);

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(["what-if", "create"], commands.Asked.Select(each => each.Split(' ')[3]));
        Assert.Contains($"BOT_ID={FakeCommands.AppId}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"AAD_APP_CLIENT_ID={Deployment.Full["SAMVERKAN_APP"]}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deployment group what-if", "what-if")]
    [InlineData("acr login", "acr login")]
    public async Task Where_something_fails_nothing_more_is_done(string call, string last)
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", Deployment.Full, call, [.. Built, "--yes"]);

        Assert.Equal(1, run.Code);
        Assert.Contains(last, commands.Asked[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--group", "test")]
    [InlineData("--image", "test", "--group", "g")]
    [InlineData("staging", "staging", "--group", "g", "--image", "i")]
    [InlineData("--tag", "test", "--group", "g", "--registry", "r", "--tag")]
    public async Task What_is_missing_or_wrong_is_told_before_anything_is_asked_of_Azure(string told, params string[] args)
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", Deployment.Full, args: args);

        Assert.Equal(2, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(commands.Asked);
    }

    [Theory]
    [InlineData("SAMVERKAN_TENANTS")]
    [InlineData("SAMVERKAN_ADMINISTRATORS")]
    [InlineData("SAMVERKAN_TEAM_TENANT")]
    [InlineData("SAMVERKAN_APP")]
    [InlineData("SAMVERKAN_CONTROLLER")]
    [InlineData("SAMVERKAN_CONTACT")]
    [InlineData("SAMVERKAN_HOST")]
    [InlineData("SAMVERKAN_CERTIFICATE")]
    public async Task A_setting_that_is_missing_is_named(string missing)
    {
        using var commands = new FakeCommands();

        var run = await commands.RunAsync(Script, "", new Dictionary<string, string>(Deployment.Full) { [missing] = "" }, args: Ready);

        Assert.Equal(2, run.Code);
        Assert.Contains(missing, run.Error, StringComparison.Ordinal);
        Assert.Empty(commands.Asked);
    }
}
