using System.Globalization;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Groups;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>Which of several has to end: of holdings that overlap the older, of relations in a circle one of them.</summary>
internal sealed class CrowdMending(RegisterSnapshot register, DateOnly today)
{
    /// <param name="row">A seat or a role.</param>
    public FormStart EndHolding(RowRef row)
    {
        var holdings = (row.Kind == RowKind.Seat ? register.HoldingsOf(new SeatId(row.Id)) : register.HoldingsOf(new RoleId(row.Id)))
            .Where(holding => !(holding.Validity.To < today))
            .OrderBy(holding => holding.Validity.From ?? DateOnly.MinValue)
            .ToList();
        var older = holdings.Find(one => holdings.Exists(other => other != one && other.Validity.Overlaps(one.Validity)));
        var next = older is null ? null : holdings.Find(other => other != older && other.Validity.Overlaps(older.Validity));
        return new FormStart(
            EndForm.FormName,
            (EndForm.Held, older is null ? null : HeldRows.Value(older.Id)),
            (nameof(Act.End.LastDay), older is null || next is null ? null : Day(LastDay(older, next))));
    }

    /// <param name="row">A group in the circle.</param>
    public FormStart EndRelation(RowRef row)
    {
        var from = row.Kind == RowKind.Pattern ? EntityRef.ToPattern(new GroupId(row.Id)) : EntityRef.To(new GroupId(row.Id));
        var reports = register.RelationsFrom(from).FirstOrDefault(relation => relation.Kind == RelationKind.ReportsTo && !(relation.Validity.To < today));
        return new FormStart(EndRelationForm.FormName, (nameof(Act.EndRelation.Relation), reports?.Id.Value), (nameof(Act.EndRelation.LastDay), Day(today.AddDays(-1))));
    }

    // The day before the other one began; for two that began together, yesterday.
    private DateOnly? LastDay(Holding older, Holding next)
    {
        var before = (next.Validity.From ?? today).AddDays(-1);
        return !(before < older.Validity.From) ? before : !(today.AddDays(-1) < older.Validity.From) ? today.AddDays(-1) : null;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
