using Samverkan.Register.Model;

namespace Samverkan.Register.Diff;

/// <summary>Ends what a new file no longer has. Nothing is deleted.</summary>
internal static class Ending
{
    /// <summary>The last day is today; what would only have begun later is given the one day.</summary>
    public static Validity AsOf(Validity validity, DateOnly today) => new(validity.From > today ? today : validity.From, today);

    public static bool HasEnded(Validity validity, DateOnly today) => validity.To <= today;
}
