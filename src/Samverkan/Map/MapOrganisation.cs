using Samverkan.Register.Model;

namespace Samverkan.Map;

public sealed record MapOrganisation(OrganisationId Id, string Name, string Brief);
