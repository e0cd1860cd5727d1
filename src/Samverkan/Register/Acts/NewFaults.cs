using Samverkan.Register.Checks;

namespace Samverkan.Register.Acts;

/// <summary>What the register would find wrong with itself after a change and does not find now: such a change is not made.</summary>
public static class NewFaults
{
    /// <summary>Beside errors: two groups of one name, or one person twice, are answered wrongly from then on.</summary>
    private static readonly FindingKind[] Faults = [FindingKind.SharedName, FindingKind.OutsideGroupsLife];

    public static IReadOnlyList<ActProblem> Of(RegisterContent before, RegisterContent after, DateOnly today)
    {
        var faults = RegisterChecks.Run(after, today).Where(IsFault).ToList();
        if (faults.Count == 0)
        {
            return [];
        }

        var known = RegisterChecks.Run(before, today).Where(IsFault).Select(Key).ToHashSet();
        return [.. faults.Where(finding => !known.Contains(Key(finding))).Select(finding => new ActProblem(Field: null, finding.Message, finding.Remedy))];
    }

    private static bool IsFault(Finding finding) => finding.Severity == FindingSeverity.Error || Faults.Contains(finding.Kind);

    private static (FindingKind Kind, string Message) Key(Finding finding) => (finding.Kind, finding.Message.Sv);
}
