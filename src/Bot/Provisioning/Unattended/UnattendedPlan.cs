using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>Plans when nobody asked, and has done what needs no asking.</summary>
internal sealed class UnattendedPlan(Provisioner provisioner, RunStore runs, IRowStore rows)
{
    /// <summary>Who approved what was not asked for, as runs say it.</summary>
    public const string By = "samverkan";

    /// <param name="rolls">Whether the meetings of groups that have some go on by themselves.</param>
    /// <returns>What is left for somebody to decide; null while an apply is under way, since its world is another soon.</returns>
    /// <exception cref="Inventory.GraphSilentException">Graph does not answer.</exception>
    public async Task<Plan?> RunAsync(bool rolls, CancellationToken cancellationToken)
    {
        if (await runs.FindUnfinishedAsync(cancellationToken) is not null)
        {
            return null;
        }

        var target = provisioner.Target;
        var plan = await provisioner.PlanAsync(cancellationToken);
        HashSet<GroupId> rolling = rolls ? await WithMeetingsAsync(target.Team, cancellationToken) : [];
        var taken = plan.ToDo.Where(line => Automation.Takes(line, target.IsAutomatic, rolling)).ToHashSet();
        if (taken.Count > 0)
        {
            await provisioner.ApproveAsync(plan, By, null, cancellationToken, taken.Contains);
        }

        return new Plan([.. plan.Lines.Where(line => !taken.Contains(line))]);
    }

    private async Task<HashSet<GroupId>> WithMeetingsAsync(string team, CancellationToken cancellationToken) =>
        [.. (await LedgerRows.ReadAsync(rows, team, cancellationToken)).Where(pair => pair.Key is LineKey.Meeting && pair.Value.Entry.IsThere).Select(pair => pair.Key.Group)];
}
