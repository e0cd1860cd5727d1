using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>What stands between the two ends of a relation when it is said.</summary>
internal static class RelationWords
{
    /// <param name="several">The name that stands before it is a plural, which English verbs must know.</param>
    public static string Of(RelationKind kind, Language language, bool several = false) => kind switch
    {
        RelationKind.ReportsTo => language.In("rapporterar till", several ? "report to" : "reports to"),
        RelationKind.Supports => language.In("stödjer", several ? "support" : "supports"),
        RelationKind.Coordinates => language.In("samordnar", several ? "coordinate" : "coordinates"),
        RelationKind.TakesPartIn => language.In("deltar i", several ? "take part in" : "takes part in"),
        RelationKind.Appoints => language.In("utser", several ? "appoint" : "appoints"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
