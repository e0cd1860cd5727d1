using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>What else a channel gets: the tab, the app where it is not let in by itself, and the bot's hello.</summary>
internal sealed class ExtraPlanner(PlanInput input)
{
    private const string TabName = "Samverkan";

    public IEnumerable<PlanLine> Lines(DesiredGroup group, PlanLine channel) => All(group, looks: channel.Action != PlanAction.Create)
        .Select(line => input.Entry(line.Key) is { IsAgreed: true } entry && input.IsInPlace(line.Key, entry) ? line with { Action = PlanAction.Unchanged, Work = null } : line);

    /// <summary>For a channel that is made again.</summary>
    public IEnumerable<PlanLine> Anew(DesiredGroup group) => All(group, looks: false);

    private IEnumerable<PlanLine> All(DesiredGroup group, bool looks)
    {
        if (input.Observed.App is { } app)
        {
            if (group.Type == ChannelType.Shared)
            {
                yield return Line(new LineKey.App(group.Id), PlanWords.App(group), new Work.EnableApp(app));
            }

            if (input.Target.Site is { } site)
            {
                yield return Line(new LineKey.Tab(group.Id), PlanWords.Tab(group), new Work.AddTab(app, TabName, Entity(group), GroupPage.Of(site, group.Id), looks));
            }
        }

        if (input.IsBotInTeam)
        {
            yield return Line(new LineKey.Welcome(group.Id), PlanWords.Welcome(group), new Work.PostWelcome());
        }
    }

    private static PlanLine Line(LineKey key, Localized what, Work work) => new(key, PlanAction.Create, what) { Work = work };

    private static string Entity(DesiredGroup group) => $"samverkan:{group.Id}";
}
