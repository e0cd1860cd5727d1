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
            yield return channel;

            // What cannot have a channel has nothing in it either.
            if (channel.Action != PlanAction.Blocked && input.Entry(channel.Key)?.IsGone != true)
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
    private static IEnumerable<PlanLine> Notes(PlanInput input) =>
        input.Observed.Refused.Where(refused => refused.Key != ReadingOf.Apps).OrderBy(refused => refused.Key)
            .Select(refused => PlanReasons.Unreadable(new LineKey.Note(new GroupId("-"), refused.Key.ToString()), refused.Key, refused.Value));
}
