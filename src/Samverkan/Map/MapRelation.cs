using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <param name="Said">What stands between the two, as the first of them has it: "rapporterar till", "report to".</param>
/// <param name="SaidOfOne">The same after "this group": "reports to".</param>
/// <param name="Manner">What the source adds: "löpande", "vid behov".</param>
public sealed record MapRelation(MapEnd From, MapEnd To, RelationKind Kind, string Said, string SaidOfOne, string? Manner);
