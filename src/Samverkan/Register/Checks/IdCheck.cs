namespace Samverkan.Register.Checks;

internal static class IdCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register) =>
        AllRows.Of(register.Content)
            .GroupBy(row => row)
            .Where(same => same.Count() > 1)
            .Select(same => new Finding(
                FindingKind.DuplicateId,
                FindingSeverity.Error,
                [same.Key],
                new Localized(
                    $"Id:t {same.Key.Id} ({RowWords.Of(same.Key.Kind).Sv}) finns {same.Count()} gånger.",
                    $"The id {same.Key.Id} ({RowWords.Of(same.Key.Kind).En}) occurs {same.Count()} times."),
                Remedies.CorrectFile));
}
