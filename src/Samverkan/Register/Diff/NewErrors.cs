using Samverkan.Register.Checks;

namespace Samverkan.Register.Diff;

/// <summary>What a register contradicts itself in that the present one does not: errors that an import would bring.</summary>
public static class NewErrors
{
    private static readonly Localized EndBefore = new(
        "Sätt slutdatum på det tidigare innehavet till dagen före det här börjar, eller ta bort det ena.",
        "End the earlier holding on the day before this one begins, or remove one of them.");

    private static readonly Localized RemoveOne = new(
        "Ta bort den relation som inte stämmer: en grupp rapporterar uppåt, aldrig tillbaka till sig själv.",
        "Remove the relation that is not right: a group reports upwards, never back to itself.");

    /// <summary>As many as anybody mends at a time.</summary>
    private const int Most = 200;

    public static IReadOnlyList<NewError> Of(RegisterContent present, RegisterContent next, DateOnly today)
    {
        var errors = RegisterChecks.Errors(next, today);
        if (errors.Count == 0)
        {
            return [];
        }

        var old = RegisterChecks.Errors(present, today).Select(Key).ToHashSet();
        var rows = new ErrorRows(present, next, today);
        return [.. errors.Where(error => !old.Contains(Key(error))).Take(Most).Select(error => new NewError(rows.Of(error), error.Message, RemedyOf(error)))];
    }

    private static (FindingKind, string) Key(Finding finding) => (finding.Kind, string.Join('\n', finding.Rows.Select(row => $"{row.Kind} {row.Id}").Order(StringComparer.Ordinal)));

    private static Localized RemedyOf(Finding finding) => finding.Kind switch
    {
        FindingKind.OverlappingHoldings or FindingKind.TooManyHolders => EndBefore,
        FindingKind.ReportsToCircle => RemoveOne,
        _ => finding.Remedy,
    };
}
