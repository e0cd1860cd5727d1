using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>Compares what should be with what is. A pure function: the same register, team, calendar and ledger give the same plan.</summary>
internal static class Planner
{
    public static Plan Of(PlanInput input) => new(
    [
        .. Notes(input),
        .. input.Observed.Refused.ContainsKey(ReadingOf.Channels) ? [] : Groups(input),
        .. new MeetingPlanner(input).Lines(),
    ]);

    private static IEnumerable<PlanLine> Groups(PlanInput input)
    {
        var (channels, members, extras) = (new ChannelPlanner(input), new MemberPlanner(input), new ExtraPlanner(input));
        foreach (var group in input.Desired.Groups)
        {
            var channel = channels.Line(group);
            if (channel is { Action: PlanAction.Deviation, Work: Work.CreateChannel or Work.SetAside })
            {
                channel = channel with { With = [.. members.Anew(group), .. extras.Anew(group)] };
            }

            yield return channel;

            // What cannot have a channel, or has to get another, has nothing in it either.
            if (channel.Action != PlanAction.Blocked && channel.With.Count == 0 && input.Entry(channel.Key)?.IsGone != true)
            {
                foreach (var line in members.Lines(group, channel).Concat(extras.Lines(group, channel)))
                {
                    yield return line;
                }
            }
        }

        foreach (var line in channels.Ended())
        {
            yield return line;
        }
    }

    // What may not be read is told once, and not for every line that is missing by it.
    private static IEnumerable<PlanLine> Notes(PlanInput input)
    {
        foreach (var (reading, refusal) in input.Observed.Refused.OrderBy(refused => refused.Key))
        {
            yield return PlanReasons.Unreadable(new LineKey.Note(new GroupId("-"), reading.ToString()), reading, refusal);
        }

        if (input is { Target: { App: not null, Site: not null }, Observed.App: null } && !input.Observed.Refused.ContainsKey(ReadingOf.Apps))
        {
            yield return new PlanLine(new LineKey.Note(new GroupId("-"), "app"), PlanAction.Blocked, PlanWords.Tabs) { Why = PlanReasons.NoApp, Remedy = PlanReasons.InstallApp };
        }
    }
}
