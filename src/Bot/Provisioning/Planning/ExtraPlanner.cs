using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>What else a channel gets: the tab, the app where it is not let in by itself, and the bot's hello.</summary>
internal sealed class ExtraPlanner(PlanInput input)
{
    private const string TabName = "Samverkan";

    public IEnumerable<PlanLine> Lines(DesiredGroup group, PlanLine channel)
    {
        if (input.Observed.App is { } app)
        {
            if (group.Type == ChannelType.Shared)
            {
                yield return Line(new LineKey.App(group.Id), PlanWords.App(group), new Work.EnableApp(app));
            }

            if (input.Target.Site is { } site)
            {
                yield return Line(new LineKey.Tab(group.Id), PlanWords.Tab(group), new Work.AddTab(app, TabName, Entity(group), Content(site, group)));
            }
        }

        if (input.IsBotInTeam)
        {
            yield return Line(new LineKey.Welcome(group.Id), PlanWords.Welcome(group), new Work.PostWelcome());
        }
    }

    private PlanLine Line(LineKey key, Localized what, Work work) =>
        input.Entry(key) is { IsAgreed: true } entry && input.IsInPlace(key, entry)
            ? new PlanLine(key, PlanAction.Unchanged, what)
            : new PlanLine(key, PlanAction.Create, what) { Work = work };

    private static string Entity(DesiredGroup group) => $"samverkan:{group.Id}";

    private static Uri Content(Uri site, DesiredGroup group) => new(site, $"tab?group={Uri.EscapeDataString(group.Id.Value)}");
}
