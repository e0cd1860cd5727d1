using Samverkan.Bot.Access;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Who decides on a proposal: those who may do it themselves, but never who proposed it. Asked anew each time.</summary>
internal sealed class Deciders(ProposalReader reader, Actors actors, KnownPeople people, CurrentRegister register)
{
    /// <summary>Whether somebody may decide, apart from whose proposal it is.</summary>
    public bool MayDecide(Actor actor, Proposal proposal) =>
        !actor.Sender.IsForeign && (actor.IsAdministrator || RightOf(proposal).Allows(register.Engine.Register, actor.Coordinates));

    public bool IsOwn(Actor actor, Proposal proposal) => proposal.IsOf(actor, actors.Of);

    /// <summary>Whether who proposed it may still do so, where it takes two who may.</summary>
    public bool StillAsks(Proposal proposal) =>
        reader.FormOf(proposal) is not { NeedsSecond: true } || proposal.By.Identity is not { } identity || actors.Of(identity).IsAdministrator;

    /// <summary>Coordinators whom the bot reaches; without any, the administrators.</summary>
    public async Task<Recipients> RecipientsAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var right = RightOf(proposal);
        IReadOnlyList<OrganisationId> organisations = right switch
        {
            ActRight.Coordinators(var all) => all,
            ActRight.AnyCoordinator(var any) => any,
            _ => [],
        };
        var coordinators = await ReachedAsync(CoordinatorsOf(right), proposal, cancellationToken);
        return coordinators.Count > 0
            ? new Recipients(coordinators, StepIn: false, organisations)
            : new Recipients(await ReachedAsync(actors.Administrators, proposal, cancellationToken), StepIn: organisations.Count > 0, organisations);
    }

    private ActRight RightOf(Proposal proposal)
    {
        var now = register.Engine.Register;
        if (proposal.IsRemark)
        {
            return new ActRight.AnyCoordinator(Remark.Of(proposal).Owners(now));
        }

        // Whoever reads it: whose it is depends on the answers alone.
        var reading = reader.Read(proposal, Nobody(proposal), proposal.By.Language);
        return reading.Form is { NeedsSecond: false } && reading.Act is { } act ? ActRights.Of(now, act) : new ActRight.Administrators();
    }

    private static Actor Nobody(Proposal proposal) => new(new Sender(null, null, IsKnown: false, IsForeign: false), proposal.By.Key, [], IsAdministrator: false, []);

    private IEnumerable<DirectoryIdentity> CoordinatorsOf(ActRight right) => right switch
    {
        ActRight.Coordinators(var all) => all.Select(actors.CoordinatorsOf).Aggregate((some, others) => some.Intersect(others)),
        ActRight.AnyCoordinator(var any) => any.SelectMany(actors.CoordinatorsOf).Distinct(),
        _ => [],
    };

    private async Task<IReadOnlyList<KnownPerson>> ReachedAsync(IEnumerable<DirectoryIdentity> identities, Proposal proposal, CancellationToken cancellationToken)
    {
        List<KnownPerson> reached = [];
        foreach (var identity in identities)
        {
            var actor = actors.Of(identity);
            if (!IsOwn(actor, proposal) && MayDecide(actor, proposal) && await people.FindAsync(identity, cancellationToken) is { } person)
            {
                reached.Add(person);
            }
        }

        return reached;
    }
}
