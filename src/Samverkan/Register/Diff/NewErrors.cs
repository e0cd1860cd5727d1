using Samverkan.Register.Checks;
using Samverkan.Register.Model;

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
        return [.. errors.Where(error => !old.Contains(Key(error))).Take(Most).Select(error => new NewError(RowOf(error, next, today), error.Message, RemedyOf(error)))];
    }

    private static (FindingKind, string) Key(Finding finding) => (finding.Kind, string.Join('\n', finding.Rows.Select(row => $"{row.Kind} {row.Id}").Order(StringComparer.Ordinal)));

    private static Localized RemedyOf(Finding finding) => finding.Kind switch
    {
        FindingKind.OverlappingHoldings or FindingKind.TooManyHolders => EndBefore,
        FindingKind.ReportsToCircle => RemoveOne,
        _ => finding.Remedy,
    };

    /// <summary>The last of the rows that make the error: what stood there before it was right.</summary>
    private static RowRef? RowOf(Finding finding, RegisterContent content, DateOnly today) => finding.Rows is not [.., var last] ? null : finding.Kind switch
    {
        FindingKind.OverlappingHoldings or FindingKind.TooManyHolders => LastOverlapping(last, content, today) ?? last,
        FindingKind.ReportsToCircle => LastReport(last, content, today) ?? last,
        _ => last,
    };

    /// <param name="held">The seat or the role.</param>
    private static RowRef? LastOverlapping(RowRef held, RegisterContent content, DateOnly today)
    {
        var holdings = content.Holdings
            .Where(holding => !(holding.Validity.To < today))
            .Where(holding => held.Kind == RowKind.Seat ? holding.Seat?.Value == held.Id : holding.Seat is null && holding.Role?.Value == held.Id)
            .ToList();
        return Last(holdings, (earlier, holding) => earlier.Person == holding.Person) ?? Last(holdings, (_, _) => true);
    }

    private static RowRef? Last(List<Holding> holdings, Func<Holding, Holding, bool> clash)
    {
        for (var index = holdings.Count - 1; index > 0; index--)
        {
            var holding = holdings[index];
            if (holdings.Take(index).Any(earlier => earlier.Validity.Overlaps(holding.Validity) && clash(earlier, holding)))
            {
                return new RowRef(RowKind.Holding, holding.Id.Value);
            }
        }

        return null;
    }

    /// <summary>The last relation by which a group of the circle reports within it.</summary>
    private static RowRef? LastReport(RowRef start, RegisterContent content, DateOnly today)
    {
        var reports = content.Relations.Where(relation => relation.Kind == RelationKind.ReportsTo && !(relation.Validity.To < today)).ToLookup(relation => RowRef.To(relation.From));
        return reports[start].Where(relation => Reaches(RowRef.To(relation.To), start, reports)).Select(relation => (RowRef?)new RowRef(RowKind.Relation, relation.Id.Value)).LastOrDefault();
    }

    private static bool Reaches(RowRef from, RowRef to, ILookup<RowRef, Relation> reports)
    {
        var passed = new HashSet<RowRef>();
        var left = new Stack<RowRef>([from]);
        while (left.TryPop(out var row))
        {
            if (row == to)
            {
                return true;
            }

            if (passed.Add(row))
            {
                foreach (var report in reports[row])
                {
                    left.Push(RowRef.To(report.To));
                }
            }
        }

        return false;
    }
}
