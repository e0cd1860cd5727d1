using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class CoverageForm
{
    public static AreaCoverage Read(Fields fields) => new(
        fields.Number("count", 1, 10_000),
        [.. fields.Items("named").Select(item => new AreaId(fields.PointerOf("named", item, RowKind.Area)))]);

    public static void Write(YamlText text, AreaCoverage coverage)
    {
        text.Field("count", coverage.Count);
        text.Raw("named", YamlText.List(coverage.Named.Select(area => area.Value)));
    }
}
