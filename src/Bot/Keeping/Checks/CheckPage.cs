using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>A page of findings.</summary>
/// <param name="All">All there are, on whatever page.</param>
/// <param name="First">How many come before this page.</param>
internal sealed record CheckPage(IReadOnlyList<Finding> All, int First, IReadOnlyList<FoundLine> Lines)
{
    /// <summary>Whether it is said which findings are the reader's own to mend.</summary>
    public bool IsSplit { get; init; }

    /// <summary>What it is about; null for the whole register.</summary>
    public string? About { get; init; }

    public IReadOnlyCollection<EntityRef> Only { get; init; } = [];

    /// <summary>Something was named that the register does not know.</summary>
    public bool IsUnknown { get; init; }
}
