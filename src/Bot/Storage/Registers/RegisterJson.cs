using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary><see cref="RegisterJsonContext"/> with an id as its text, a citation as its id, and a fact as what it states.</summary>
internal static class RegisterJson
{
    /// <param name="citations">Where the ids of citations lead, and where new ones are put.</param>
    public static RegisterJsonContext With(CitationTable citations) => new(new JsonSerializerOptions(RegisterJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new IdConverter<SourceId>(value => new SourceId(value), id => id.Value),
            new IdConverter<OrganisationId>(value => new OrganisationId(value), id => id.Value),
            new IdConverter<AreaId>(value => new AreaId(value), id => id.Value),
            new IdConverter<RoleId>(value => new RoleId(value), id => id.Value),
            new IdConverter<GroupId>(value => new GroupId(value), id => id.Value),
            new IdConverter<SeatId>(value => new SeatId(value), id => id.Value),
            new IdConverter<RelationId>(value => new RelationId(value), id => id.Value),
            new IdConverter<TermId>(value => new TermId(value), id => id.Value),
            new IdConverter<PersonId>(value => new PersonId(value), id => id.Value),
            new IdConverter<HoldingId>(value => new HoldingId(value), id => id.Value),
            new IdConverter<SubstitutionId>(value => new SubstitutionId(value), id => id.Value),
            new IdConverter<Citation>(citations.Find, citations.IdOf),
            new FactConverter<GroupLevel>(),
            new FactConverter<TargetGroup>(),
            new FactConverter<Cadence>(),
            new FactConverter<Localized>(),
            new FactConverter<AreaCoverage>(),
        },
    });
}
