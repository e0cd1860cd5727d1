using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>A group as people speak of it: the groups that one pattern makes are spoken of as one.</summary>
public sealed record SpokenGroup(EntityRef Entity, Group Group);
