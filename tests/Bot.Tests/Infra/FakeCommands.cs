namespace Samverkan.Bot.Tests.Infra;

/// <summary>az and dotnet as the scripts of infra/ call them: they write down what they are asked, and remember what was made.</summary>
internal sealed class FakeCommands : IDisposable
{
    /// <summary>What opens the registry; it may be seen by the program that pushes and by nobody else.</summary>
    public const string Token = "token-of-the-registry";
    public const string AppId = "55555555-5555-5555-5555-555555555555";

    /// <summary>The second registration that is made.</summary>
    public const string OtherAppId = "55555555-5555-5555-5555-555555555556";
    public const string Identity = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaab";

    /// <summary>A name under the domain that is verified in the tenant.</summary>
    public const string Host = "samverkan.example.se";
    public const string AzureHost = "app.region.azurecontainerapps.io";

    private const string Az =
        $$"""
        #!/usr/bin/env bash
        printf 'az %s\n' "$*" >> "$FAKE/log"
        id=''
        if [[ $* =~ (--id\ |/applications/object-of-)([0-9a-f-]{36}) ]]; then id=${BASH_REMATCH[2]}; fi
        of="$FAKE/of-$id"
        kept() { cat "$of-$1" 2> /dev/null || true; }
        trusted() { if [[ $* =~ \"subject\":\"([^\"]+)\" ]]; then echo "${BASH_REMATCH[1]}" > "$of-subject"; fi; }
        case "$*" in
          *"${FAKE_FAILS:-nothing fails}"*) echo 'refused' >&2; exit 1 ;;
          'deployment group what-if'*) echo 'would create the bot' ;;
          'deployment group create'*)
            host=${SAMVERKAN_HOST:-}
            [ -n "$host" ] || host={{AzureHost}}
            printf '%s\n' "$host" {{AppId}} {{Identity}} {{AzureHost}} verification ca-samverkan cae-samverkan 'Samverkan (test)' ;;
          'acr login'*) echo {{Token}} ;;
          'account show'*) echo {{Deployment.CityTenant}} ;;
          'rest --method GET'*/domains*isVerified*) printf '%s\n' example.onmicrosoft.com example.se ;;
          'ad app list'*) [[ $* =~ displayName\ eq\ \'(.+)\'\ --query ]] && cat "$FAKE/named-${BASH_REMATCH[1]}" 2> /dev/null || true ;;
          'ad app create'*)
            id={{AppId}}
            if [ -e "$FAKE/made" ]; then id={{OtherAppId}}; fi
            [[ $* =~ --display-name\ (.+)\ --sign-in-audience ]] && echo $id | tee "$FAKE/made" "$FAKE/named-${BASH_REMATCH[1]}" ;;
          'ad app show'*oauth2PermissionScopes*) cat "$of-scope" 2> /dev/null || echo None ;;
          'ad app show'*identifierUris*) kept uris ;;
          'ad app show'*) echo "object-of-$id" ;;
          'ad app federated-credential list'*subject*) kept subject ;;
          'ad app federated-credential list'*) if [ -e "$of-subject" ]; then echo samverkan-bot; fi ;;
          'ad app federated-credential create'*) trusted "$*" ;;
          'ad app federated-credential update'*) trusted "$*" ;;
          'ad sp show --id 00000003-0000-0000-c000-000000000000'*) [[ $* =~ value==\'([A-Za-z.]+)\' ]] && echo "role:${BASH_REMATCH[1]}" ;;
          'ad sp show'*) cat "$of-principal" ;;
          'ad sp create'*) echo principal-of-the-app > "$of-principal" ;;
          'rest --method PATCH'*)
            if [[ $* =~ \"identifierUris\":\[\"([^\"]+)\"\] ]]; then echo "${BASH_REMATCH[1]}" > "$of-uris"; fi
            [[ $* =~ \"id\":\"([0-9a-f-]{36})\",\"value\":\"access_as_user\" ]] && echo "${BASH_REMATCH[1]}" > "$of-scope" ;;
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
