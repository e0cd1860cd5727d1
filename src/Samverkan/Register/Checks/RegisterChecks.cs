namespace Samverkan.Register.Checks;

/// <summary>The checks a register makes on itself.</summary>
public static class RegisterChecks
{
    /// <summary>More notes of one kind than this become one.</summary>
    private const int MostNotes = 3;

    private static readonly Func<CheckedRegister, IEnumerable<Finding>>[] Checks =
    [
        IdCheck.Find,
        ReferenceCheck.Find,
        SourceCheck.Find,
        DateCheck.Find,
        CircleCheck.Find,
        HoldingCheck.Find,
        DecisionCheck.Find,
        AbsenceCheck.Find,
        VacancyCheck.Find,
        SubstitutionCheck.Find,
        PersonCheck.Find,
        SeatCheck.Find,
        CoordinatorCheck.Find,
        NameCheck.Find,
        VerificationCheck.Find,
    ];

    /// <summary>Those that can find a fault, and in what; the others only doubt and remark.</summary>
    private static readonly (Func<CheckedRegister, IEnumerable<Finding>> Find, Func<RegisterContent, object>[] In)[] FaultChecks =
    [
        (IdCheck.Find, []),
        (ReferenceCheck.Find, []),
        (DateCheck.Find, []),
        (CircleCheck.Find, [content => content.Relations, content => content.Organisations]),
        (HoldingCheck.Find, [content => content.Holdings, content => content.Groups, content => content.Patterns, content => content.Areas, content => content.Roles]),
        (PersonCheck.Find, [content => content.Persons]),
        (NameCheck.Find, [content => content.Groups, content => content.Patterns, content => content.Areas]),
    ];

    /// <returns>The worst first; notes of one kind that are many are gathered in one.</returns>
    public static IReadOnlyList<Finding> Run(RegisterContent content, DateOnly today)
    {
        var register = new CheckedRegister(content, today);
        return
        [
            .. Checks.SelectMany(check => check(register))
                .GroupBy(finding => finding.Kind)
                .SelectMany(Gathered)
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Kind),
        ];
    }

    /// <returns>What the register contradicts itself in, without what is only good to know or doubtful.</returns>
    public static IReadOnlyList<Finding> Errors(RegisterContent content, DateOnly today)
    {
        var register = new CheckedRegister(content, today);
        return [.. FaultChecks.SelectMany(check => check.Find(register)).Where(finding => finding.Severity == FindingSeverity.Error)];
    }

    /// <summary>The errors, and what answers go wrong by: two groups of one name, something outside the life of what it belongs to.</summary>
    /// <param name="former">A register whose faults are known: what is as it was there is not looked through again.</param>
    public static IReadOnlyList<Finding> Faults(RegisterContent content, DateOnly today, RegisterContent? former = null)
    {
        var register = new CheckedRegister(content, today);
        return
        [
            .. FaultChecks
                .Where(check => former is null || check.In.Length == 0 || check.In.Any(list => !ReferenceEquals(list(content), list(former))))
                .SelectMany(check => check.Find(register))
                .Where(finding => finding.Severity == FindingSeverity.Error || finding.Kind is FindingKind.SharedName or FindingKind.OutsideGroupsLife),
        ];
    }

    private static IEnumerable<Finding> Gathered(IGrouping<FindingKind, Finding> findings)
    {
        Finding[] all = [.. findings];
        if (all.Length <= MostNotes || all.Any(finding => finding.Severity != FindingSeverity.Note))
        {
            return all;
        }

        var more = all.Length - MostNotes;
        var shown = all.Take(MostNotes).ToList();
        return
        [
            all[0] with
            {
                Rows = [.. all.SelectMany(finding => finding.Rows)],
                Message = new Localized(
                    $"{string.Join(' ', shown.Select(finding => finding.Message.Sv))} Samma sak gäller {more} till.",
                    $"{string.Join(' ', shown.Select(finding => finding.Message.En))} The same goes for {more} more."),
            },
        ];
    }
}
