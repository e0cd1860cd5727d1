using Samverkan.Register.Checks;

namespace Samverkan.Register.Acts;

/// <summary>What the register would find wrong with itself after a change and does not find now: such a change is not made.</summary>
public static class NewFaults
{
    public static IReadOnlyList<ActProblem> Of(RegisterContent before, RegisterContent after, DateOnly today)
    {
        var faults = RegisterChecks.Faults(after, today, before);
        if (faults.Count == 0)
        {
            return [];
        }

        var known = RegisterChecks.Faults(before, today).Select(Key).ToHashSet();
        return [.. faults.Where(finding => !known.Contains(Key(finding))).Select(finding => new ActProblem(Field: null, finding.Message, finding.Remedy))];
    }

    private static (FindingKind Kind, string Message) Key(Finding finding) => (finding.Kind, finding.Message.Sv);
}
