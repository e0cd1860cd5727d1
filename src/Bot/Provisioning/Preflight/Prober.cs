using Microsoft.Extensions.Options;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>Finds out by reading what the bot may do in the team and in the organiser's calendar.</summary>
internal sealed class Prober(ProvisioningTarget target, GraphConnection graph, IOptions<GraphOptions> options, TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public async Task<Evidence> ProbeAsync(CancellationToken cancellationToken)
    {
        var (team, preflight) = (new TeamGraph(graph.Client, target.Team), new PreflightGraph(graph.Client, target.Team));
        var ends = new Dictionary<Probe, ProbeEnd>();
        var grants = await AskAsync(Probe.Grants, until => preflight.GrantsAsync(string.IsNullOrEmpty(options.Value.ClientId) ? null : options.Value.ClientId, until));
        var channels = await AskAsync(Probe.Channels, team.ChannelsAsync);
        await AskAsync(Probe.TeamMembers, team.TeamMembersAsync);
        string? app = null;
        if (target.App is { } external)
        {
            app = await AskAsync(Probe.AppInTeam, until => team.AppAsync(external, until));
        }

        // One that has members and apps of its own says most.
        if (channels?.OrderByDescending(channel => channel.Type == ChannelType.Shared).ThenByDescending(channel => channel.Type == ChannelType.Private).FirstOrDefault() is { } channel)
        {
            await AskAsync(Probe.ChannelMembers, until => team.MembersAsync(channel.Id, until));
            await AskAsync(Probe.Tabs, until => team.TabsAsync(channel.Id, until));
            await AskAsync(Probe.AppsInChannel, until => preflight.AppsInChannelAsync(channel.Id, until));
        }

        if (target.Organiser is { } organiser)
        {
            await AskAsync(Probe.Calendar, until => preflight.CalendarAsync(organiser, time.GetUtcNow(), until));
            await AskAsync(Probe.OnlineMeetings, until => preflight.OnlineMeetingsAsync(organiser, until));
            await AskAsync(Probe.AttendanceReports, until => preflight.AttendanceReportsAsync(organiser, until));
        }

        return new Evidence { Ends = ends, Grants = grants, IsAppInTeam = ends.GetValueOrDefault(Probe.AppInTeam) is ProbeEnd.Given ? app is not null : null };

        async Task<T?> AskAsync<T>(Probe probe, Func<CancellationToken, Task<GraphAnswer<T>>> ask)
        {
            var answer = await ask(cancellationToken);
            if (answer is GraphAnswer<T>.Later { After: var after } && after <= LongestWait)
            {
                await Task.Delay(after, time, cancellationToken);
                answer = await ask(cancellationToken);
            }

            ends[probe] = answer switch
            {
                GraphAnswer<T>.Given => new ProbeEnd.Given(),
                GraphAnswer<T>.Refused refused => new ProbeEnd.Refused(refused.Why),
                _ => new ProbeEnd.Silent(),
            };
            return answer is GraphAnswer<T>.Given given ? given.Value : default;
        }
    }
}
