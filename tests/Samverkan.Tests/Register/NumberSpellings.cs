using FsCheck;
using FsCheck.Fluent;

namespace Samverkan.Tests.Register;

/// <summary>Random valid numbers, in the spellings that people use. They are computed: nobody's.</summary>
internal static class NumberSpellings
{
    private static readonly string[] LastGaps = ["", "-", "+", " ", " - ", "–", "—", "‑", "−", "－", ".", "/", "_", "·", "\u00a0", "\u202f", "\t", "\n", " – ", " / ", "*-*", "\u200b-\u200b", ") - (", "|"];
    private static readonly string[] DateGaps = ["", "-", " ", ".", "/", "\u00a0", "–", "\u200b", "_"];
    private static readonly string[] Scripts = ["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "⁰¹²³⁴⁵⁶⁷⁸⁹"];
    private static readonly string[] Invisible = ["", "", "", "\u200b", "\u200d", "\u2060", "\u00ad", "\ufe0f\u20e3", "\ufeff"];
    private static readonly string[] Before = ["", "Vad vet ni om ", "personnummer: ", "pnr", "(", "Anna, ", "se fil_", "i 3 år; ", "\"", "den 12/3: ", "Personnummer"];
    private static readonly string[] After = ["", ".", "?", " i Angered", ")", ", 031-365 00 00", "\"", " 2", "!", "_utdrag.pdf"];

    /// <summary>Ten digits with a valid check digit and twelve with the century.</summary>
    public static Gen<string> Twelve { get; } =
        from day in Gen.Choose(0, 46_000)
        from serial in Gen.Choose(0, 999)
        from coordination in Gen.Elements(0, 60)
        select Complete(new DateOnly(1900, 1, 1).AddDays(day), coordination, serial);

    public static Gen<string> Written { get; } =
        from number in Twelve
        from isLong in Gen.Elements(true, false)
        from date in Gen.Elements(DateGaps)
        from last in Gen.Elements(LastGaps)
        from script in Gen.Elements(Scripts)
        from invisible in Gen.Elements(Invisible)
        select InScript(Divided(isLong ? number : number[2..], date, last, invisible), script);

    public static Gen<string> Spaced { get; } =
        from number in Twelve
        from isLong in Gen.Elements(true, false)
        from gap in Gen.Elements(" ", "-", ".", "\u00a0", " \u200b", "  ")
        select string.Join(gap, (isLong ? number : number[2..]).AsEnumerable());

    public static Gen<string> InText(Gen<string> number) =>
        from written in number
        from before in Gen.Elements(Before)
        from after in Gen.Elements(After)
        select before + written + after;

    /// <summary>As it should be written, with another check digit.</summary>
    public static Gen<string> WithWrongCheck { get; } =
        from number in Twelve
        from off in Gen.Choose(1, 9)
        from isLong in Gen.Elements(true, false)
        select Divided(WithCheck(number, off)[(isLong ? 0 : 2)..], "", "-", "");

    private static string Complete(DateOnly birth, int coordination, int serial)
    {
        var nine = FormattableString.Invariant($"{birth.Year % 100:D2}{birth.Month:D2}{birth.Day + coordination:D2}{serial:D3}");
        var sum = nine.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return FormattableString.Invariant($"{birth.Year / 100}{nine}{(10 - (sum % 10)) % 10}");
    }

    private static string WithCheck(string number, int off) => FormattableString.Invariant($"{number[..11]}{(number[11] - '0' + off) % 10}");

    private static string Divided(string digits, string date, string last, string invisible)
    {
        var groups = digits.Length == 12 ? [digits[..4], digits[4..6], digits[6..8]] : new[] { digits[..2], digits[2..4], digits[4..6] };
        return string.Join(date, groups) + last + digits[^4..^2] + invisible + digits[^2..];
    }

    private static string InScript(string text, string script) =>
        string.Concat(text.Select(character => char.IsAsciiDigit(character) ? script[character - '0'] : character));
}
