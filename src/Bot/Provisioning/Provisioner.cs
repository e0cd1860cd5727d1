using Azure.Identity;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;

namespace Samverkan.Bot.Provisioning;

/// <summary>Plans for the team that is configured, and takes decisions on them. What is decided is kept; the <see cref="Applier"/> does it.</summary>
internal sealed class Provisioner(
    ProvisioningTarget target, GraphConnection graph, CurrentRegister register, SwedishCalendar calendar, KnownTeams teams, RunStore runs, IRowStore rows, TimeProvider time)
{
    public ProvisioningTarget Target => target;

    /// <summary>Reads the team and the calendar, and compares.</summary>
    /// <exception cref="GraphSilentException">Graph does not answer.</exception>
    public async Task<Plan> PlanAsync(CancellationToken cancellationToken)
    {
        var ledger = (await LedgerRows.ReadAsync(rows, target.Team, cancellationToken)).ToDictionary(pair => pair.Key, pair => pair.Value.Entry);
        var from = calendar.Today;
        var reader = new InventoryReader(new TeamGraph(graph.Client, target.Team), target.Organiser is { } organiser ? new CalendarGraph(graph.Client, organiser) : null, target, time);
        try
        {
            return await PlanAsync(reader, ledger, from, cancellationToken);
        }
        catch (AuthenticationFailedException refused)
        {
            throw new GraphSilentException("the login failed", refused);
        }
    }

    private async Task<Plan> PlanAsync(InventoryReader reader, IReadOnlyDictionary<LineKey, LedgerEntry> ledger, DateOnly from, CancellationToken cancellationToken)
    {
        var observed = await reader.ReadAsync(ledger, MeetingTimes.Midnight(from), MeetingTimes.Midnight(from.AddMonths(YearPlan.MonthsAhead)), cancellationToken);
        var desired = DesiredStates.Of(register.Engine.Register.AsOf(from), target, ledger, observed);
        return Planner.Of(new PlanInput(desired, observed, ledger, target, await teams.FindAsync(target.Team, cancellationToken) is not null, time.GetUtcNow()));
    }

    /// <summary>Approves what a plan has to do: all of it, or with <paramref name="only"/> a part. What was approved before and is not done goes first.</summary>
    /// <param name="by">Who: a person's id or directory identity, or the terminal's user.</param>
    /// <returns>The run; null when there is nothing to do.</returns>
    public Task<string?> ApproveAsync(Plan plan, string by, RunCard? card, CancellationToken cancellationToken, Func<PlanLine, bool>? only = null) =>
        runs.AddAsync(plan.ToDo.Where(line => only is null || only(line)).Concat(plan.ToRecord), by, card, cancellationToken);

    /// <summary>Mends one deviation, or takes over one channel.</summary>
    /// <returns>The run.</returns>
    public Task<string?> MendAsync(PlanLine line, string by, RunCard? card, CancellationToken cancellationToken) =>
        runs.AddAsync([line.Adoption is { } adoption ? Adopted(line, adoption) : line, .. line.With], by, card, cancellationToken);

    /// <summary>Leaves one deviation as it is, from now on.</summary>
    /// <returns>False when somebody else decided meanwhile.</returns>
    public async Task<bool> AcceptAsync(PlanLine line, CancellationToken cancellationToken)
    {
        if (line.Accepted is not { } accepted)
        {
            return false;
        }

        var before = await LedgerRows.FindAsync(rows, target.Team, line.Key, cancellationToken);
        return await rows.WriteAsync([LedgerRows.Put(target.Team, line.Key, accepted, before)], cancellationToken) is WriteOutcome.Written;
    }

    private PlanLine Adopted(PlanLine line, Adoption adoption) => line with
    {
        Work = new Work.ChangeChannel(adoption.Channel, null, adoption.Description, new LedgerEntry(LedgerStage.Agreed, time.GetUtcNow())
        {
            Id = adoption.Channel,
            IsVerified = true,
            Name = adoption.Name,
            WantedName = adoption.Name,
            Type = adoption.Type,
            WantedType = adoption.Type,
        }),
    };
}
