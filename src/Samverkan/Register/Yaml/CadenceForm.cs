using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class CadenceForm
{
    private const int EveryDay = 366;

    public static Cadence Read(Fields fields)
    {
        fields.Need("times-per-year");
        return new Cadence(fields.Number("times-per-year", 1, EveryDay) ?? 1, fields.Flag("approximate") ?? false);
    }

    public static void Write(YamlText text, Cadence cadence)
    {
        text.Field("times-per-year", (int?)cadence.TimesPerYear);
        text.Field("approximate", cadence.Approximate ? true : null);
    }
}
