using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>What every row has: <c>from</c>, <c>to</c>, <c>cite</c>, <c>verified</c>, <c>version</c>.</summary>
internal static class EntryForm
{
    public static Validity Validity(this Fields fields)
    {
        var validity = new Validity(fields.Date("from"), fields.Date("to"));
        if (validity.To < validity.From)
        {
            fields.Add(fields.PlaceOf("to"), FieldMessages.WrongWayRound, FieldMessages.WrongWayRoundRemedy);
        }

        return validity;
    }

    public static Verification? Verification(this Fields fields) =>
        fields.Below("verified", below => new Verification(below.Need("on") is null ? default : below.Date("on") ?? default, below.Text("by")));

    public static int Version(this Fields fields) => fields.Number("version", 1, int.MaxValue) ?? 1;

    public static void Write(YamlText text, Entry entry)
    {
        text.Field("from", entry.Validity.From);
        text.Field("to", entry.Validity.To);
        CitationForm.Write(text, entry.Sources);
        if (entry.LastVerified is { } verified)
        {
            text.Below("verified", below =>
            {
                below.Field("on", (DateOnly?)verified.On);
                below.Field("by", verified.By);
            });
        }

        if (entry.Version != 1)
        {
            text.Field("version", (int?)entry.Version);
        }
    }
}
