using Samverkan.Bot.Provisioning.Preflight;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>infra/access-policy.ps1, run by PowerShell. The cmdlets of Teams and Exchange are stood in for: nobody has run it against a tenant.</summary>
public sealed class AccessPolicyScriptTests
{
    private const string Organiser = "samverkan@example.se";
    private const string OfTest = "samverkan-test@example.se";

    private static readonly string Calendars = $"Application {PermissionNeeds.Calendars.Name.En}";
    private static readonly (string AppId, string PrincipalId) Production = ("aaaaaaaa-0000-0000-0000-000000000001", "bbbbbbbb-0000-0000-0000-000000000001");
    private static readonly (string AppId, string PrincipalId) Test = ("aaaaaaaa-0000-0000-0000-000000000002", "bbbbbbbb-0000-0000-0000-000000000002");

    [Fact]
    public async Task Test_and_production_are_each_let_at_their_own_organiser_and_no_other()
    {
        var tenant = await FakeTenant.RunAsync(FakeTenant.Allow(Test, OfTest), FakeTenant.Allow(Production, Organiser));

        Assert.True(tenant.Said.Code == 0, tenant.Said.Error);
        Assert.Equal([Test.AppId], tenant.MeetingsOf(OfTest));
        Assert.Equal([Production.AppId], tenant.MeetingsOf(Organiser));
        Assert.Equal([Test.PrincipalId], tenant.CalendarOf(OfTest, Calendars));
        Assert.Equal([Production.PrincipalId], tenant.CalendarOf(Organiser, Calendars));
    }

    [Fact]
    public async Task Run_again_it_leaves_what_is_there()
    {
        var once = await FakeTenant.RunAsync(FakeTenant.Allow(Production, Organiser));
        var twice = await FakeTenant.RunAsync(FakeTenant.Allow(Production, Organiser), FakeTenant.Allow(Production, Organiser));

        Assert.True(twice.Said.Code == 0, twice.Said.Error);
        Assert.Equal([.. Writes(once), "Set-ManagementScope"], Writes(twice));
        Assert.Equal(Without(once, "writes"), Without(twice, "writes"));
    }

    [Fact]
    public async Task Another_organiser_takes_the_place_of_the_first()
    {
        var tenant = await FakeTenant.RunAsync(FakeTenant.Allow(Production, "before@example.se"), FakeTenant.Allow(Production, Organiser));

        Assert.True(tenant.Said.Code == 0, tenant.Said.Error);
        Assert.Empty(tenant.MeetingsOf("before@example.se"));
        Assert.Empty(tenant.CalendarOf("before@example.se", Calendars));
        Assert.Equal([Production.AppId], tenant.MeetingsOf(Organiser));
        Assert.Equal([Production.PrincipalId], tenant.CalendarOf(Organiser, Calendars));
    }

    [Fact]
    public async Task The_policy_that_an_organiser_has_is_not_taken_away()
    {
        var tenant = await FakeTenant.RunAsync(FakeTenant.Allow(Test, Organiser), FakeTenant.Allow(Production, Organiser));

        Assert.NotEqual(0, tenant.Said.Code);
        Assert.Contains("Choose an organiser of its own", string.Join(' ', tenant.Said.Error.Split()), StringComparison.Ordinal);
        Assert.Equal([Test.AppId], tenant.MeetingsOf(Organiser));
        Assert.Equal([Test.PrincipalId], tenant.CalendarOf(Organiser, Calendars));
    }

    [Fact]
    public async Task An_app_that_was_let_into_the_organisers_policy_by_hand_needs_none_of_its_own()
    {
        var tenant = await FakeTenant.RunAsync(
            $"New-CsApplicationAccessPolicy -Identity Journal -AppIds {Test.AppId}",
            $"Grant-CsApplicationAccessPolicy -PolicyName Journal -Identity {Organiser}",
            $"Set-CsApplicationAccessPolicy -Identity Journal -AppIds @{{ Add = '{Production.AppId}' }}",
            FakeTenant.Allow(Production, Organiser));

        Assert.True(tenant.Said.Code == 0, tenant.Said.Error);
        Assert.Equal([Test.AppId, Production.AppId], tenant.MeetingsOf(Organiser));
        Assert.Equal([Production.PrincipalId], tenant.CalendarOf(Organiser, Calendars));
    }

    [Fact]
    public async Task A_role_for_another_mailbox_is_not_taken_for_the_one_that_is_wanted_and_is_told_of()
    {
        var tenant = await FakeTenant.RunAsync(
            $"New-ServicePrincipal -AppId {Production.AppId} -ObjectId {Production.PrincipalId} -DisplayName x",
            "New-ManagementScope -Name everybody -RecipientRestrictionFilter x",
            $"New-ManagementRoleAssignment -Name old -App {Production.PrincipalId} -Role '{Calendars}' -CustomResourceScope everybody",
            FakeTenant.Allow(Production, Organiser));

        Assert.True(tenant.Said.Code == 0, tenant.Said.Error);
        Assert.Equal([Production.PrincipalId], tenant.CalendarOf(Organiser, Calendars));
        Assert.Contains("by the role assignment \"old\"", string.Join(' ', tenant.Said.Output.Split()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_would_do_is_told_without_doing_it()
    {
        var tenant = await FakeTenant.RunAsync(FakeTenant.Allow(Production, Organiser, "-WhatIf"));

        Assert.True(tenant.Said.Code == 0, tenant.Said.Error);
        Assert.Empty(Writes(tenant));
        Assert.Contains("New-ManagementRoleAssignment", tenant.Said.Output, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Writes(FakeTenant tenant) => [.. tenant.State.Items("writes").Select(each => each.ToString())];

    private static string Without(FakeTenant tenant, string name) =>
        string.Join('\n', tenant.State.AsObject().Where(each => each.Key != name).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}: {each.Value?.ToJsonString()}"));
}
