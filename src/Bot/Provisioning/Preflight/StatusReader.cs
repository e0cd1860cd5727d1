using System.Reflection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>Finds out how things are: for everybody from the store, for administrators from Graph too.</summary>
internal sealed class StatusReader(ProvisioningTarget target, CurrentRegister register, RunStore runs, KnownTeams teams, Actors actors, Lazy<Prober> prober, IRowStore rows, SwedishCalendar calendar)
{
    private static readonly string Version = typeof(StatusReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public async Task<StatusFacts> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var (now, head) = register.Now;
        var groups = now.AsOf(calendar.Today).Groups.Select(group => group.Id).ToHashSet();
        var ledger = target.IsSet ? await LedgerRows.ReadAsync(rows, target.Team, cancellationToken) : [];
        var channels = ledger.Count(pair => pair.Key is LineKey.Channel && pair.Value.Entry.IsThere && groups.Contains(pair.Key.Group));
        DateTime? read = register.ConfirmedAt is { } at ? calendar.Local(at) : null;
        var run = target.IsSet ? await runs.FindUnfinishedAsync(cancellationToken) ?? await runs.FindLastAsync(cancellationToken) : null;
        var facts = new StatusFacts(Version, head.Version, read, target.IsSet, channels, groups.Count)
        {
            Run = run is { Run: { IsFinished: true, Blocked: 0 } } ? null : run,
            IsOverheard = actor is { IsAdministrator: true, IsAlone: false },
        };
        return actor is { IsAdministrator: true, IsAlone: true } ? facts with { Details = await DetailsAsync(facts.Run, cancellationToken) } : facts;
    }

    private async Task<StatusDetails> DetailsAsync(StoredRun? run, CancellationToken cancellationToken)
    {
        var organisations = register.Engine.Register.Content.Organisations.Where(organisation => organisation.Parent is null).ToList();
        var isHeard = target.IsSet && await teams.FindAsync(target.Team, cancellationToken) is not null;
        var input = new PreflightInput(target, organisations, actors.HasAdministrators, isHeard);
        var findings = PreflightTable.Of(input, target.IsSet ? await prober.Value.ProbeAsync(cancellationToken) : new Evidence());
        return new StatusDetails(findings, run is null ? [] : await runs.BlockedAsync(run.Id, cancellationToken), target.Tenant);
    }
}
