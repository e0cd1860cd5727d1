namespace Samverkan.Bot.Tests.Infra;

/// <summary>az and dotnet as the scripts of infra/ call them: they write down what they are asked, and remember what was made.</summary>
internal sealed class FakeCommands : IDisposable
{
    /// <summary>What opens the registry; it may be seen by the program that pushes and by nobody else.</summary>
    public const string Token = "token-of-the-registry";
    public const string AppId = "55555555-5555-5555-5555-555555555555";
    public const string Identity = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaab";
    public const string Host = "app.region.azurecontainerapps.io";

    private const string Az =
        $$"""
        #!/usr/bin/env bash
        printf 'az %s\n' "$*" >> "$FAKE/log"
        case "$*" in
          *"${FAKE_FAILS:-nothing fails}"*) echo 'refused' >&2; exit 1 ;;
          'deployment group what-if'*) echo 'would create the bot' ;;
          'deployment group create'*) printf '%s\n' {{Host}} {{AppId}} {{Identity}} ;;
          'acr login'*) echo {{Token}} ;;
          'account show'*) echo {{Deployment.CityTenant}} ;;
          'ad app list'*) cat "$FAKE/app" 2> /dev/null || true ;;
          'ad app create'*) echo {{AppId}} | tee "$FAKE/app" ;;
          'ad app show'*oauth2PermissionScopes*) cat "$FAKE/scope" 2> /dev/null || echo None ;;
          'ad app show'*) echo object-of-the-app ;;
          'ad app federated-credential list'*) cat "$FAKE/credential" 2> /dev/null || true ;;
          'ad app federated-credential create'*) echo samverkan-bot > "$FAKE/credential" ;;
          'ad app federated-credential update'*) ;;
          'ad sp show --id 00000003-0000-0000-c000-000000000000'*) [[ $* =~ value==\'([A-Za-z.]+)\' ]] && echo "role:${BASH_REMATCH[1]}" ;;
          'ad sp show'*) cat "$FAKE/principal" ;;
          'ad sp create'*) echo principal-of-the-app > "$FAKE/principal" ;;
          'rest --method PATCH'*) [[ $* =~ \"id\":\"([0-9a-f-]{36})\",\"value\":\"access_as_user\" ]] && echo "${BASH_REMATCH[1]}" > "$FAKE/scope" ;;
          *) echo "az does not know $*" >&2; exit 64 ;;
        esac
        """;

    private const string Dotnet =
        """
        #!/usr/bin/env bash
        printf 'dotnet %s\n' "$*" >> "$FAKE/log"
        printf '%s' "${DOTNET_CONTAINER_PUSH_REGISTRY_PWORD:-}" > "$FAKE/pushed-with"
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-commands-").FullName;

    public FakeCommands()
    {
        Write("az", Az);
        Write("dotnet", Dotnet);
    }

    /// <summary>What was asked of az and dotnet, in order.</summary>
    public IReadOnlyList<string> Asked => Read("log").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What dotnet had to show to the registry.</summary>
    public string PushedWith => Read("pushed-with");

    public void Forget() => File.Delete(Path.Combine(folder, "log"));

    /// <param name="input">What is typed; none: there is nobody to ask.</param>
    /// <param name="fails">The call of az that is refused.</param>
    public Task<Tool> RunAsync(string script, string input = "", IReadOnlyDictionary<string, string>? settings = null, string fails = "nothing fails", params string[] args)
    {
        var environment = new Dictionary<string, string>(settings ?? new Dictionary<string, string>())
        {
            ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}",
            ["FAKE"] = folder,
            ["FAKE_FAILS"] = fails,
        };
        return Tool.RunAsync("bash", [Path.Combine(Repository.Infra, script), .. args], environment, input);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Read(string name) => File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : string.Empty;

    private void Write(string name, string script)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
