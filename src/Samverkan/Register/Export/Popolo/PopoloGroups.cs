using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Export.Popolo;

/// <summary>Groups as organizations, and their seats as posts.</summary>
internal sealed class PopoloGroups(ExportScope scope, PopoloLinks links, Language language)
{
    private readonly HashSet<string> organisations = [.. scope.Content.Organisations.Select(organisation => organisation.Id.Value)];

    public IEnumerable<PopoloOrganization> Organizations => scope.Groups.Select(Organization);

    public IEnumerable<PopoloPost> Posts => scope.Groups.SelectMany(group => group.Seats.Select(seat => Post(group, seat)));

    /// <summary>The group's key; organisations have keys of their own, which may be the same.</summary>
    public string IdOf(Group group) => organisations.Contains(group.Id.Value) ? $"group:{group.Id}" : group.Id.Value;

    private PopoloOrganization Organization(Group group) => new()
    {
        Id = IdOf(group),
        Name = group.Names.In(language),
        OtherNames = PopoloNames.OthersOf(group.Names, language),
        Classification = group.Level is Fact<GroupLevel>.Stated { Value.Level: var level } ? $"{FileWords.Levels.For(level)} group" : "group",
        AreaId = group.Area?.Value,
        Description = group.Purpose is Fact<Localized>.Stated { Value: var purpose } ? purpose.In(language) : null,
        FoundingDate = group.Validity.From,
        DissolutionDate = group.Validity.To,
        Sources = links.Of(group),
    };

    private PopoloPost Post(Group group, Seat seat) => new()
    {
        Id = seat.Id.Value,
        Label = seat.Names.In(language),
        Role = FileWords.Functions.For(seat.Function),
        OrganizationId = IdOf(group),
        AreaId = group.Area?.Value,
        StartDate = seat.Validity.From,
        EndDate = seat.Validity.To,
        Sources = links.Of(seat),
    };
}
