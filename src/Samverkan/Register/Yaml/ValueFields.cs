using System.Globalization;

namespace Samverkan.Register.Yaml;

/// <summary>Values that are one word: numbers, dates, times and the words of closed sets.</summary>
internal static class ValueFields
{
    private const string DateForm = "yyyy-MM-dd";
    private static readonly string[] Mistaken = ["yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "d/M yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy"];
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static int? Number(this Fields fields, string key, int lowest, int highest)
    {
        if (fields.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        fields.Add(fields.PlaceOf(key), FieldMessages.NotANumber(key, text), FieldMessages.Between(lowest, highest));
        return null;
    }

    public static DateOnly? Date(this Fields fields, string key)
    {
        if (fields.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        fields.Add(fields.PlaceOf(key), FieldMessages.NotADate(key, text), FieldMessages.Example(Meant(text)));
        return null;
    }

    public static TimeOnly? Time(this Fields fields, string key)
    {
        if (fields.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        fields.Add(fields.PlaceOf(key), FieldMessages.NotAWord(key, text), FieldMessages.Example("\"09:00\""));
        return null;
    }

    public static bool? Flag(this Fields fields, string key) => fields.Has(key) ? fields.Word(key, FileWords.YesNo) : null;

    public static T Word<T>(this Fields fields, string key, Words<T> words) =>
        fields.Need(key) is { } value ? fields.WordOf(key, value, words) : default!;

    public static T WordOf<T>(this Fields fields, string key, Node value, Words<T> words)
    {
        var text = fields.TextOf(key, value);
        if (!words.TryFind(text, out var found) && text.Length > 0)
        {
            fields.Add(value.Place, FieldMessages.NotAWord(key, text), FieldMessages.DidYouMean(text, [.. words.All]));
        }

        return found;
    }

    private static string Meant(string text) =>
        DateOnly.TryParseExact(text, Mistaken, Swedish, DateTimeStyles.None, out var meant)
            ? meant.ToString(DateForm, CultureInfo.InvariantCulture)
            : "2026-03-01";
}
