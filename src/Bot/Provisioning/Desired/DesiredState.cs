using Samverkan.Meetings;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>All that should be in Teams and in the calendar, by the register of a day.</summary>
/// <param name="Tenants">The tenants of the organisations: people of others are not let in.</param>
internal sealed record DesiredState(IReadOnlyList<DesiredGroup> Groups, IReadOnlySet<Guid> Tenants, YearPlanResult Meetings);
