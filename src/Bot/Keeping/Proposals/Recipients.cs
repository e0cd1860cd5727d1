using Samverkan.Bot.Outbound;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Who gets a proposal.</summary>
/// <param name="People">Those whom the bot reaches.</param>
/// <param name="StepIn">Whether they are administrators in the place of coordinators whom the bot does not reach.</param>
/// <param name="Organisations">Whose coordinators decide; none where administrators do.</param>
internal sealed record Recipients(IReadOnlyList<KnownPerson> People, bool StepIn, IReadOnlyList<OrganisationId> Organisations);
