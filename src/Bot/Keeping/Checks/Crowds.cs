using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>Which of several has to end: of holdings that overlap the older, of relations in a circle one of them.</summary>
internal static class Crowds
{
    /// <param name="row">A seat or a role.</param>
    public static FormStart EndOne(RegisterSnapshot register, DateOnly today, RowRef row)
    {
        var holdings = (row.Kind == RowKind.Seat ? register.HoldingsOf(new SeatId(row.Id)) : register.HoldingsOf(new RoleId(row.Id)))
            .Where(holding => !(holding.Validity.To < today))
            .OrderBy(holding => holding.Validity.From ?? DateOnly.MinValue)
            .ToList();
        var older = holdings.Find(one => holdings.Exists(other => other != one && other.Validity.Overlaps(one.Validity)));
        var next = older is null ? null : holdings.Find(other => other != older && other.Validity.Overlaps(older.Validity));
        return new FormStart("end", (nameof(Act.End.Holding), older?.Id.Value), (nameof(Act.End.LastDay), Day(older is null || next is null ? null : LastDay(older, next, today))));
    }

    /// <param name="row">A group in the circle.</param>
    public static FormStart EndRelation(RegisterSnapshot register, DateOnly today, RowRef row)
    {
        var from = row.Kind == RowKind.Pattern ? EntityRef.ToPattern(new GroupId(row.Id)) : EntityRef.To(new GroupId(row.Id));
        var reports = register.RelationsFrom(from).FirstOrDefault(relation => relation.Kind == RelationKind.ReportsTo && !(relation.Validity.To < today));
        return new FormStart("end-relation", (nameof(Act.EndRelation.Relation), reports?.Id.Value), (nameof(Act.EndRelation.LastDay), Day(today.AddDays(-1))));
    }

    // The day before the other one began; for two that began together, yesterday.
    private static DateOnly? LastDay(Holding older, Holding next, DateOnly today)
    {
        var before = (next.Validity.From ?? today).AddDays(-1);
        return !(before < older.Validity.From) ? before : !(today.AddDays(-1) < older.Validity.From) ? today.AddDays(-1) : null;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
