using System.Text.Json;
using Samverkan.Bot.Provisioning.Planning;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>A plan as <c>--json</c> writes it.</summary>
/// <param name="Hash">The same for the same things to do in the same world.</param>
/// <param name="Lines">In the order in which they are done.</param>
internal sealed record PlanDocument(string Hash, PlanCounts Counts, IReadOnlyList<PlanLineDocument> Lines)
{
    public static PlanDocument Of(Plan plan, IEnumerable<PlanLine> shown, Language language) =>
        new(plan.Hash, PlanCounts.Of(plan), [.. shown.Select(line => PlanLineDocument.Of(line, language))]);

    public string Written() => JsonSerializer.Serialize(this, PlanJson.Readable().PlanDocument);
}
