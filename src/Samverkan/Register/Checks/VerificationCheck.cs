namespace Samverkan.Register.Checks;

/// <summary>Rows nobody has vouched for in twelve months; those nobody ever has are told in sum.</summary>
internal static class VerificationCheck
{
    private const int Months = 12;

    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var rows = AllEntries.Of(register.Content).Where(pair => !register.HasEnded(pair.Entry)).ToList();
        RowRef[] never = [.. rows.Where(pair => pair.Entry.LastVerified is null).Select(pair => pair.Row)];
        if (never.Length > 0)
        {
            yield return new Finding(
                FindingKind.NeverVerified,
                FindingSeverity.Note,
                never.Length == rows.Count ? [] : never,
                new Localized($"{never.Length} av {rows.Count} rader har aldrig bekräftats av någon.", $"{never.Length} of {rows.Count} rows have never been confirmed by anybody."),
                Remedies.Verify);
        }

        foreach (var (row, entry) in rows)
        {
            if (entry.LastVerified is { } last && last.On < register.Today.AddMonths(-Months))
            {
                yield return new Finding(
                    FindingKind.NotVerifiedForAYear,
                    FindingSeverity.Note,
                    [row],
                    new Localized(
                        $"{row.Id} ({RowWords.Of(row.Kind).Sv}) bekräftades senast {last.On:yyyy-MM-dd}.",
                        $"{row.Id} ({RowWords.Of(row.Kind).En}) was last confirmed on {last.On:yyyy-MM-dd}."),
                    Remedies.Verify);
            }
        }
    }
}
