using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary><see cref="RegisterJsonContext"/> with an id as its text, a citation as its id, and a fact as what it states.</summary>
internal static class RegisterJson
{
    /// <param name="citations">Where the ids of citations lead, and where new ones are put.</param>
    public static RegisterJsonContext With(CitationTable citations)
    {
        var pool = new StringPool();
        return new RegisterJsonContext(Options(citations, pool));
    }

    private static JsonSerializerOptions Options(CitationTable citations, StringPool pool) => new(RegisterJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new IdConverter<SourceId>(value => new SourceId(pool.Of(value)), id => id.Value),
            new IdConverter<OrganisationId>(value => new OrganisationId(pool.Of(value)), id => id.Value),
            new IdConverter<AreaId>(value => new AreaId(pool.Of(value)), id => id.Value),
            new IdConverter<RoleId>(value => new RoleId(pool.Of(value)), id => id.Value),
            new IdConverter<GroupId>(value => new GroupId(pool.Of(value)), id => id.Value),
            new IdConverter<SeatId>(value => new SeatId(pool.Of(value)), id => id.Value),
            new IdConverter<RelationId>(value => new RelationId(pool.Of(value)), id => id.Value),
            new IdConverter<TermId>(value => new TermId(pool.Of(value)), id => id.Value),
            new IdConverter<PersonId>(value => new PersonId(pool.Of(value)), id => id.Value),
            new IdConverter<HoldingId>(value => new HoldingId(pool.Of(value)), id => id.Value),
            new IdConverter<SubstitutionId>(value => new SubstitutionId(pool.Of(value)), id => id.Value),
            new IdConverter<Citation>(citations.Find, citations.IdOf),
            new CitationsConverter(citations),
            new PooledTextConverter(pool),
            new PooledTextsConverter(pool),
            new PooledLocalizedConverter(pool),
            new FactConverter<GroupLevel>(),
            new FactConverter<TargetGroup>(),
            new FactConverter<Cadence>(),
            new FactConverter<Localized>(),
            new FactConverter<AreaCoverage>(),
        },
    };
}
