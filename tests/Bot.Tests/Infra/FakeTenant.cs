using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>Teams and Exchange of a tenant (FakeTenant.ps1), after PowerShell has run what it was given there.</summary>
/// <param name="Said">What was said on the way.</param>
/// <param name="State">What is there at the end, as far as it came.</param>
internal sealed record FakeTenant(Tool Said, JsonNode State)
{
    private const string End = "=== the tenant ===";

    /// <summary>infra/access-policy.ps1 for an app and the mailbox of its organiser.</summary>
    public static string Allow((string AppId, string PrincipalId) app, string organiser, string more = "") =>
        $"& '{Path.Combine(Repository.Infra, "access-policy.ps1")}' -AppId {app.AppId} -ServicePrincipalId {app.PrincipalId} -Organiser {organiser} {more}";

    public static async Task<FakeTenant> RunAsync(params string[] statements)
    {
        var fake = Path.Combine(Repository.Root, "tests", "Bot.Tests", "Infra", "FakeTenant.ps1");
        var said = await PowerShell.RunAsync($"$ErrorActionPreference = 'Stop'; . '{fake}'; try {{ {string.Join("; ", statements)} }} finally {{ '{End}'; $tenant | ConvertTo-Json -Depth 5 }}");
        return said.Output.Split(End) is [_, var state] && JsonNode.Parse(state) is { } tenant ? new FakeTenant(said, tenant) : throw new InvalidOperationException(said.Error);
    }

    /// <summary>The apps that may read the meetings of whoever has the mailbox.</summary>
    public IReadOnlyList<string> MeetingsOf(string organiser) =>
        State["given"]?[organiser]?.ToString() is { } policy ? [.. State.Items("policies", policy).Select(app => app.ToString())] : [];

    /// <summary>The service principals that a role lets at the mailbox.</summary>
    public IReadOnlyList<string> CalendarOf(string organiser, string role) =>
    [
        .. State.Items("assignments")
            .Where(each => each.Text("Role") == role && State.Text("scopes", each.Text("CustomResourceScope")) == $"PrimarySmtpAddress -eq '{organiser}'")
            .Select(each => each.Text("RoleAssignee")),
    ];
}
