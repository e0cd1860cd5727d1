using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Samverkan.Tests.Register;

/// <summary>Any valid number, in any spelling, anywhere; and what looks like one and is none.</summary>
public sealed class NumberSpellingTests
{
    [Fact]
    public void Any_number_is_found_in_any_of_its_spellings_anywhere_in_a_text() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(NumberSpellings.InText(NumberSpellings.Written).ToArbitrary(), text => PersonalIdentityNumber.Occurs(text)));

    [Fact]
    public void Any_number_is_found_with_something_between_all_its_digits() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(NumberSpellings.InText(NumberSpellings.Spaced).ToArbitrary(), text => PersonalIdentityNumber.Occurs(text)));

    [Fact]
    public void No_number_with_another_check_digit_is_found() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(NumberSpellings.WithWrongCheck.ToArbitrary(), text => !PersonalIdentityNumber.Occurs(text)));

    [Fact]
    public void No_organisation_number_is_found()
    {
        var numbers =
            from first in Gen.Elements(1, 2, 3, 5, 6, 7, 8, 9)
            from second in Gen.Choose(0, 9)
            from month in Gen.Choose(20, 99)
            from rest in Gen.Choose(0, 999_999)
            select FormattableString.Invariant($"{first}{second}{month}{rest / 10000:D2}-{rest % 10000:D4}");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(numbers.ToArbitrary(), text => !PersonalIdentityNumber.Occurs(text)));
    }

    [Fact]
    public void No_day_and_no_time_of_day_is_found()
    {
        var times =
            from day in Gen.Choose(0, 20_000)
            from minute in Gen.Choose(0, 1439)
            from length in Gen.Choose(0, 900)
            from form in Gen.Elements("yyyy-MM-dd HH:mm", "yyyy-MM-dd HH.mm", "yyyy-MM-ddTHH:mm:ss", "d/M yyyy", "yyyy-MM-dd, HH.mm", "yyyyMMdd")
            let start = new DateTime(1990, 1, 1).AddDays(day).AddMinutes(minute)
            select Text(start, form) + (length % 2 == 0 ? string.Empty : $" till {Text(start.AddDays(length), form)}");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(times.ToArbitrary(), text => !PersonalIdentityNumber.Occurs(text)));
    }

    [Theory]
    [InlineData("811218-9876-1.pdf")]
    [InlineData("utdrag-811218-9876.2.docx")]
    [InlineData("8112189876-1")]
    [InlineData("811218-9876s mamma")]
    [InlineData("811218-9876:s mamma")]
    [InlineData("19 811218 - 9876")]
    [InlineData("personnummer: 19 811218 - 9876")]
    [InlineData("pnr811218-9876")]
    [InlineData("Personnummer19811218-9876")]
    [InlineData("född811218-9876")]
    [InlineData("**811218**-**9876**")]
    [InlineData("`811218`-`9876`")]
    [InlineData(@"811218\-9876")]
    [InlineData("811218 --- 9876")]
    [InlineData("(811218)-9876")]
    [InlineData("811218, 9876")]
    [InlineData("811218／9876")]
    [InlineData("8️⃣1️⃣1️⃣2️⃣1️⃣8️⃣-9876")]
    [InlineData("⑧①①②①⑧-⑨⑧⑦⑥")]
    [InlineData("𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔")]
    [InlineData("8112\u0003189876")]
    [InlineData("811218\u3164-9876")]
    [InlineData("811278-9873")]
    public void What_people_really_write_is_found(string text) => Assert.True(PersonalIdentityNumber.Occurs(text));

    [Theory]
    [InlineData("Vi ses vecka 10, 12, 14, 16, 18")]
    [InlineData("190101-201231")]
    [InlineData("Dnr 0123/24, sid 12-14")]
    [InlineData("Ärende 2024-0812/9876-1")]
    [InlineData("Faktura 8112189875")]
    [InlineData("OCR 981121898700")]
    [InlineData("kv𝟏")]
    [InlineData("rum A𝟏𝟐b och B𝟑")]
    [InlineData("https://example.invalid/a/1763802000000")]
    [InlineData("19:6c3a811218ab9876@thread.tacv2;messageid=1763802000000")]
    public void What_only_looks_like_one_is_not(string text) => Assert.False(PersonalIdentityNumber.Occurs(text));

    [Fact]
    public void No_text_takes_forever()
    {
        var pieces = Gen.Elements("a", "ö", "nr", "1", "𝟏", "8", "⑧", "\ud835", "\udfcf", "\u200b", "\u0301", "-", " ", "_", "😀", "ǅ", "٣", "12");
        var texts = pieces.ListOf().Select(all => string.Concat(all));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(texts.ToArbitrary(), text => PersonalIdentityNumber.Occurs(text) == PersonalIdentityNumber.Occurs($"{text} ")));
    }

    private static string Text(DateTime time, string form) => time.ToString(form, CultureInfo.InvariantCulture);
}
