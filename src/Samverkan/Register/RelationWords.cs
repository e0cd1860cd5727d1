using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>What stands between the two ends of a relation when it is said.</summary>
internal static class RelationWords
{
    public static string Of(RelationKind kind, Language language) => kind switch
    {
        RelationKind.ReportsTo => language.In("rapporterar till", "reports to"),
        RelationKind.Supports => language.In("stödjer", "supports"),
        RelationKind.Coordinates => language.In("samordnar", "coordinates"),
        RelationKind.TakesPartIn => language.In("deltar i", "takes part in"),
        RelationKind.Appoints => language.In("utser", "appoints"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
