using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <param name="Said">What stands between the two: "rapporterar till".</param>
/// <param name="Manner">What the source adds: "löpande", "vid behov".</param>
public sealed record MapRelation(MapEnd From, MapEnd To, RelationKind Kind, string Said, string? Manner);
