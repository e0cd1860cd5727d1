namespace Samverkan.Register.Checks;

internal static class IdCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register) =>
        AllRows.Of(register.Content)
            .CountBy(row => row)
            .Where(same => same.Value > 1)
            .Select(same => new Finding(
                FindingKind.DuplicateId,
                FindingSeverity.Error,
                [same.Key],
                new Localized(
                    $"Id:t {same.Key.Id} ({RowWords.Of(same.Key.Kind).Sv}) finns {same.Value} gånger.",
                    $"The id {same.Key.Id} ({RowWords.Of(same.Key.Kind).En}) occurs {same.Value} times."),
                Remedies.OneIdEach));
}
