namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>What is there and what is missing, by what the probes found. A pure function.</summary>
internal static class PreflightTable
{
    public static IReadOnlyList<PreflightFinding> Of(PreflightInput input, Evidence evidence) =>
        [.. Settings(input), .. input.Target.IsSet ? OfGraph(input, evidence) : []];

    private static IEnumerable<PreflightFinding> Settings(PreflightInput input)
    {
        yield return Of(SettingNeeds.Team, input.Target.IsSet);
        yield return Of(SettingNeeds.Owner, input.Target.Owner is not null);
        yield return Of(SettingNeeds.Site, input.Target.Site is not null);
        yield return Of(SettingNeeds.Organiser, input.Target.Organiser is not null);
        yield return Of(SettingNeeds.Administrators, input.HasAdministrators);
        yield return Of(SettingNeeds.BotInTeam, input.IsBotInTeam);
        foreach (var organisation in input.Organisations)
        {
            yield return Of(SettingNeeds.Tenant(organisation.Names.Name), Guid.TryParse(organisation.TenantId, out _));
        }
    }

    private static IEnumerable<PreflightFinding> OfGraph(PreflightInput input, Evidence evidence)
    {
        yield return new PreflightFinding(PermissionNeeds.App, evidence.IsAppInTeam switch { true => NeedState.Present, false => NeedState.Missing, null => NeedState.Unknown });
        yield return Consented(PermissionNeeds.CreateChannels, evidence, null);
        yield return Consented(PermissionNeeds.ChannelSettings, evidence, Probe.Channels);
        yield return Members(evidence);
        yield return Consented(PermissionNeeds.TeamMembers, evidence, Probe.TeamMembers);
        yield return Consented(PermissionNeeds.Tabs, evidence, Probe.Tabs);
        yield return Consented(PermissionNeeds.ChannelMeetings, evidence, null);
        yield return Consented(PermissionNeeds.InstalledApps, evidence, Probe.AppInTeam);
        yield return Probed(PermissionNeeds.AppsInChannels, evidence, Probe.AppsInChannel);
        if (input.Target.Organiser is not null)
        {
            yield return Probed(PermissionNeeds.Calendars, evidence, Probe.Calendar);
            yield return Mailbox(evidence);
            yield return OfMeetings(PermissionNeeds.Meetings, evidence, Probe.OnlineMeetings);
            yield return OfMeetings(PermissionNeeds.MeetingArtifacts, evidence, Probe.AttendanceReports);
            yield return AccessPolicy(evidence);
        }

        if (input.Organisations.Select(organisation => organisation.TenantId).Where(tenant => Guid.TryParse(tenant, out _)).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
        {
            yield return new PreflightFinding(PermissionNeeds.DirectConnect, NeedState.Unknown);
        }
    }

    /// <param name="probe">The reading that takes it; null where none does.</param>
    private static PreflightFinding Consented(Need need, Evidence evidence, Probe? probe) => new(
        need,
        probe is { } refused && evidence.IsForbidden(refused) ? NeedState.Missing
        : evidence.Grants is { } grants ? grants.Contains(need.Name.Sv) || (probe is { } given && evidence.IsGiven(given)) ? NeedState.Present : NeedState.Missing
        : probe is { } asked && evidence.IsGiven(asked) ? NeedState.Present
        : NeedState.Unknown);

    // Sources disagree which one adding members takes: either is accepted, and it is said which was found.
    private static PreflightFinding Members(Evidence evidence)
    {
        var found = Consented(PermissionNeeds.ChannelMembers, evidence, Probe.ChannelMembers);
        return found is { State: NeedState.Present } && evidence.Grants is { } grants && !grants.Contains(PermissionNeeds.ChannelMembers.Name.Sv)
            ? found with { Remark = new Localized($"som {PermissionNeeds.MembersOfAll}", $"as {PermissionNeeds.MembersOfAll}") }
            : found;
    }

    private static PreflightFinding Probed(Need need, Evidence evidence, Probe probe) =>
        new(need, evidence.IsGiven(probe) ? NeedState.Present : evidence.IsForbidden(probe) ? NeedState.Missing : NeedState.Unknown);

    private static PreflightFinding Mailbox(Evidence evidence) => new(
        PermissionNeeds.Mailbox,
        evidence.IsGiven(Probe.Calendar) ? NeedState.Present
        : evidence.Refusal(Probe.Calendar) is { IsForbidden: false } ? NeedState.Missing
        : NeedState.Unknown);

    // Who is let through to the policy, or is told that there is no such meeting, has the permission.
    private static PreflightFinding OfMeetings(Need need, Evidence evidence, Probe probe) => new(
        need,
        evidence.IsGiven(probe) || evidence.Refusal(probe) is { LacksPolicy: true } or { IsForbidden: false } ? NeedState.Present
        : evidence.IsForbidden(probe) ? NeedState.Missing
        : NeedState.Unknown);

    private static PreflightFinding AccessPolicy(Evidence evidence)
    {
        Probe[] probes = [Probe.OnlineMeetings, Probe.AttendanceReports];
        return new PreflightFinding(
            PermissionNeeds.AccessPolicy,
            probes.Any(probe => evidence.Refusal(probe) is { LacksPolicy: true }) ? NeedState.Missing
            : probes.Any(probe => evidence.IsGiven(probe) || evidence.Refusal(probe) is { IsForbidden: false }) ? NeedState.Present
            : NeedState.Unknown);
    }

    private static PreflightFinding Of(Need need, bool isThere) => new(need, isThere ? NeedState.Present : NeedState.Missing);
}
