using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>What the register has on the agenda of every meeting of a group: a report of each group that reports to it.</summary>
internal static class StandingItems
{
    public static IReadOnlyList<Localized> Of(Group group, RegisterView today) =>
    [
        .. Reporting(group, today).DistinctBy(each => each.Id).OrderBy(each => each.Names.Name.Sv, StringComparer.CurrentCulture).Select(each => new Localized(Report(each, Language.Swedish), Report(each, Language.English))),
    ];

    // Where all groups of a kind report to all of another, each reports to the one of its own area.
    private static IEnumerable<Group> Reporting(Group group, RegisterView today)
    {
        foreach (var relation in today.RelationsTo(EntityRef.To(group.Id)).Where(IsReport))
        {
            foreach (var each in From(relation, today))
            {
                yield return each;
            }
        }

        if (group.Pattern is { } pattern)
        {
            foreach (var each in today.RelationsTo(EntityRef.ToPattern(pattern)).Where(IsReport).SelectMany(relation => From(relation, today)).Where(each => each.Area is null || each.Area == group.Area))
            {
                yield return each;
            }
        }
    }

    private static IEnumerable<Group> From(Relation relation, RegisterView today) => today.Groups.Where(each => relation.From.Kind switch
    {
        EntityKind.Group => each.Id.Value == relation.From.Id,
        EntityKind.Pattern => each.Pattern?.Value == relation.From.Id,
        _ => false,
    });

    private static bool IsReport(Relation relation) => relation.Kind == RelationKind.ReportsTo;

    private static string Report(Group group, Language language) => AgendaTexts.Fill(AgendaTexts.In(language).Report, group.Names.InText(language));
}
