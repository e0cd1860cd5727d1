using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>All that should be in Teams and in the calendar, by the register of a day.</summary>
/// <param name="Tenants">The tenants of the organisations: people of others are not let in.</param>
internal sealed record DesiredState(IReadOnlyList<DesiredGroup> Groups, IReadOnlySet<Guid> Tenants, YearPlanResult Meetings)
{
    /// <summary>The people of the register by directory id, with a seat or without: how somebody who is in a channel may be called.</summary>
    public ILookup<Guid, Person> People { get; init; } = Array.Empty<Person>().ToLookup(_ => Guid.Empty);
}
