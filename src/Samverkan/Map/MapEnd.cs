using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <summary>One end of a relation.</summary>
/// <param name="Group">Null for a role, an organisation, a term.</param>
public sealed record MapEnd(GroupId? Group, string Name);
