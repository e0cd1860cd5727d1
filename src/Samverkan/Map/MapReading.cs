using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <summary>Draws the map out of the register, in the words of the answers: what is asked about a group and what its box says are the same.</summary>
public static class MapReading
{
    private const string Article = "the ";

    private static readonly Question Everything = new Question.ListGroups();

    /// <param name="context">Who looks, and on what day.</param>
    public static StructureMap Of(RegisterSnapshot register, Language language, AskContext context)
    {
        var t = new Telling(register.AsOf(context.Today), Phrases.Of(language), language, context, Everything);
        List<Group> groups = [.. t.View.Groups];
        List<MapGroup> boxes = [.. groups.Select(group => GroupReading.Of(t, group))];
        var districts = groups.Select(group => group.Area).OfType<AreaId>().ToHashSet();
        return new StructureMap(
            context.Today,
            language,
            Remarks(t, groups),
            [.. register.Content.Organisations.Where(one => one.Parent is null && t.View.Holds(one)).Select(one => new MapOrganisation(one.Id, Phrases.Sentence(one.Names.In(language)), Phrases.Sentence(Bare(one.Names.Brief(language)))))],
            [.. register.Content.Areas.Where(area => districts.Contains(area.Id)).Select(area => new MapDistrict(area.Id, area.Names.In(language)))],
            boxes,
            RelationReading.Of(t, groups),
            t.People.Named);
    }

    // A label has no article.
    private static string Bare(string name) => name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;

    private static IReadOnlyList<string> Remarks(Telling t, List<Group> groups)
    {
        var areas = groups.Select(group => group.Area).OfType<AreaId>().Distinct().Select(t.Register.Find).OfType<Area>();
        return [.. groups.Concat<Entry>(areas).SelectMany(entry => entry.Sources).Select(citation => citation.Source).Distinct().Select(source => t.Register.Find(source)?.Remark).OfType<Localized>().Distinct().Select(t.Text)];
    }
}
