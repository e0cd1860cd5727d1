using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;

namespace Samverkan.Tests.Meetings;

public sealed class MeetingWordsTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("2027-03-15 13:00", "2027-03-15 13:00")]
    [InlineData("2027-03-15 1300", "2027-03-15 13:00")]
    [InlineData("15 mars 13.00", "2027-03-15 13:00")]
    [InlineData("15 mars 2027 kl 13", "2027-03-15 13:00")]
    [InlineData("den 15:e mars klockan 13", "2027-03-15 13:00")]
    [InlineData("den 1:a december 2026 kl. 9.30", "2026-12-01 09:30")]
    [InlineData("tisdag 9 mars kl 9-11", "2027-03-09 09:00 120")]
    [InlineData("tisdagen den 9 mars kl. 9–11", "2027-03-09 09:00 120")]
    [InlineData("tis 9 mar 9.15-10.45", "2027-03-09 09:15 90")]
    [InlineData("9 mars (tisdag) kl 9 till 11", "2027-03-09 09:00 120")]
    [InlineData("nästa tisdag kl 14", "2026-12-01 14:00")]
    [InlineData("på torsdag 14.30", "2026-11-26 14:30")]
    [InlineData("torsdag nästa vecka kl 10", "2026-12-03 10:00")]
    [InlineData("nästa vecka på torsdag kl 10", "2026-12-03 10:00")]
    [InlineData("torsdag v. 12 kl 10", "2027-03-25 10:00")]
    [InlineData("i morgon 10", "2026-11-26 10:00")]
    [InlineData("imorgon kl 8.30 i 90 minuter", "2026-11-26 08:30 90")]
    [InlineData("i övermorgon kl 13 två timmar", "2026-11-27 13:00 120")]
    [InlineData("idag kl 15, 1,5 timmar", "2026-11-25 15:00 90")]
    [InlineData("kl 13 den 15 mars", "2027-03-15 13:00")]
    [InlineData("15/3 kl 9", "2027-03-15 09:00")]
    [InlineData("15/3 2028 kl 9", "2028-03-15 09:00")]
    [InlineData("15.3.2028 9:00", "2028-03-15 09:00")]
    [InlineData("1 december kl halv tio", "2026-12-01 09:30")]
    [InlineData("1 december kl 2 på eftermiddagen", "2026-12-01 14:00")]
    [InlineData("March 15 at 1 pm", "2027-03-15 13:00")]
    [InlineData("March 15th, 2027 at 1:30 p.m.", "2027-03-15 13:30")]
    [InlineData("15th of March at 13:00 for two hours", "2027-03-15 13:00 120")]
    [InlineData("Tuesday, March 9 from 9 am to 11 am", "2027-03-09 09:00 120")]
    [InlineData("next Tuesday at 2pm", "2026-12-01 14:00")]
    [InlineData("on Thursday 1-3 pm", "2026-11-26 13:00 120")]
    [InlineData("tomorrow 11 - 1 pm", "2026-11-26 11:00 120")]
    [InlineData("the day after tomorrow at 9 o'clock", "2026-11-27 09:00")]
    [InlineData("Thursday next week at noon 12:00", "2026-12-03 12:00")]
    [InlineData("29 februari kl 9", "2028-02-29 09:00")]
    [InlineData("25 november kl 9", "2026-11-25 09:00")]
    [InlineData("24 november kl 9", "2027-11-24 09:00")]
    public void A_day_and_an_hour_are_read_as_people_write_them(string text, string when) => Assert.Equal(when, Told(MeetingWords.Read(text, Today).Reading));

    [Theory]
    [InlineData("LÖK-nätverket 2027-03-15 13:00", "LÖK-nätverket")]
    [InlineData("BRÅ Centrum den 15 mars kl 13 i två timmar", "BRÅ Centrum")]
    [InlineData("på torsdag kl 13 SSPF Norra Hisingen", "SSPF Norra Hisingen")]
    [InlineData("kl 13-15 ledningsforum Örgryte-Härlanda, den 15 mars", "ledningsforum Örgryte-Härlanda")]
    [InlineData("the LÖK network, on March 15th at 1 pm", "the LÖK network")]
    [InlineData("centrala gruppen: 15/3 9-11", "centrala gruppen")]
    [InlineData("Torsdagsgruppen fre 4 dec kl 9", "Torsdagsgruppen")]
    [InlineData("Grupp 12 15 mars kl 13", "Grupp 12")]
    [InlineData("LÖK 15 mars kl. 13", "LÖK")]
    [InlineData("LÖK at 15 March 13:00", "LÖK")]
    [InlineData("Rådet i Angered i morgon 10", "Rådet i Angered")]
    public void What_remains_is_the_name_of_the_group(string text, string rest)
    {
        var read = MeetingWords.Read(text, Today);

        Assert.IsType<MeetingReading.When>(read.Reading);
        Assert.Equal(rest, read.Rest);
    }

    [Fact]
    public void What_was_read_is_told_as_it_was_written() => Assert.Equal("den 15 Mars kl 13", MeetingWords.Read("LÖK den 15 Mars kl 13", Today).Said);

    [Theory]
    [InlineData("nästa torsdag kl 14", "2026-11-26 14:00, 2026-12-03 14:00")]
    [InlineData("next Friday at 9", "2026-11-27 09:00, 2026-12-04 09:00")]
    [InlineData("på onsdag kl 9", "2026-12-02 09:00, 2026-11-25 09:00")]
    [InlineData("15 mars kl 2", "2027-03-15 14:00, 2027-03-15 02:00")]
    [InlineData("15 mars kl 1-3", "2027-03-15 13:00 120, 2027-03-15 01:00 120")]
    public void What_can_be_read_in_several_ways_is_given_in_all_the_likeliest_first(string text, string readings) =>
        Assert.Equal(readings, string.Join(", ", Assert.IsType<MeetingReading.Ambiguous>(MeetingWords.Read(text, Today).Reading).Readings.Select(Told)));

    [Theory]
    [InlineData("2026-11-24 09:00", "2026-11-24")]
    [InlineData("15 mars 2020 kl 13", "2020-03-15")]
    [InlineData("fredag 15 mars 2020", "2020-03-15")]
    public void A_day_that_has_been_is_told_as_that(string text, string day) => Assert.Equal(new MeetingReading.InThePast(Meeting.Day(day)), MeetingWords.Read(text, Today).Reading);

    [Theory]
    [InlineData("LÖK 30 februari kl 9", "30 februari")]
    [InlineData("29 februari 2027 kl 9", "29 februari 2027")]
    [InlineData("31/4 kl 9", "31/4")]
    [InlineData("2027-13-01 09:00", "2027-13-01")]
    [InlineData("9999-12-31 09:00", "9999-12-31")]
    [InlineData("torsdag vecka 54 kl 9", "torsdag vecka 54")]
    [InlineData("0 mars kl 9", "0 mars")]
    public void A_day_that_does_not_exist_is_told_as_it_was_written(string text, string said) => Assert.Equal(new MeetingReading.NoSuchDate(said), MeetingWords.Read(text, Today).Reading);

    [Theory]
    [InlineData("tisdag 10 mars kl 9", DayOfWeek.Tuesday, "2027-03-10 09:00, 2027-03-09 09:00")]
    [InlineData("Monday March 13, 2027 at 10", DayOfWeek.Monday, "2027-03-13 10:00, 2027-03-15 10:00")]
    [InlineData("tisdag 25 november kl 9", DayOfWeek.Tuesday, "2026-11-25 09:00, 2026-12-01 09:00")]
    public void A_weekday_that_is_not_that_of_the_date_is_asked_about(string text, DayOfWeek said, string readings)
    {
        var differs = Assert.IsType<MeetingReading.WeekdayDiffers>(MeetingWords.Read(text, Today).Reading);

        Assert.Equal((said, readings), (differs.Said, string.Join(", ", differs.Readings.Select(Told))));
    }

    [Theory]
    [InlineData("LÖK", MeetingPart.Both, null)]
    [InlineData("", MeetingPart.Both, null)]
    [InlineData("LÖK kl 13", MeetingPart.Day, null)]
    [InlineData("LÖK på torsdag", MeetingPart.Hour, "2026-11-26")]
    [InlineData("15 mars kl 25", MeetingPart.Hour, "2027-03-15")]
    [InlineData("15 mars 13:75", MeetingPart.Hour, "2027-03-15")]
    [InlineData("i morgon två timmar", MeetingPart.Hour, "2026-11-26")]
    [InlineData("kan man boka kl 13", MeetingPart.Day, null)]
    public void What_is_missing_is_told_with_what_to_write(string text, MeetingPart missing, string? day)
    {
        var reading = Assert.IsType<MeetingReading.NotUnderstood>(MeetingWords.Read(text, Today).Reading);

        Assert.Equal((missing, day), (reading.Missing, reading.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.StartsWith("Skriv", reading.Write.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_date_written_in_any_form_is_read_back() => Prop.ForAll(
        Gen.Choose(0, 3000).Select(Today.AddDays).SelectMany(day => Gen.Elements("yyyy-MM-dd", "d MMMM yyyy", "dddd 'den' d MMMM yyyy", "d'/'M yyyy", "ddd d MMM yyyy").SelectMany(form =>
            Gen.Elements("sv-SE", "en-GB").Select(culture => (Day: day, Text: day.ToString(form, CultureInfo.GetCultureInfo(culture)))))).ToArbitrary(),
        said => Told(MeetingWords.Read($"LÖK {said.Text} kl 10.15", Today).Reading) == string.Create(CultureInfo.InvariantCulture, $"{said.Day:yyyy-MM-dd} 10:15"))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_is_too_strange_to_read() => Prop.ForAll(
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
            Gen.ArrayOf(Gen.Elements("15", "mars", "kl", "-", ".", ":", "/", "9", "99999999999", "2027", "på", "nästa", "torsdag", "vecka", "halv", "pm", "till", "tolv", "timmar", ",", "0", "00", "i morgon", "(", "\ud83d", "a", "o", "'", "24")).Select(words => string.Join(' ', words)),
            Gen.ArrayOf(Gen.Elements("15", "3", "mars", "kl", "-", ".", ":", "/", "9", "2027", "torsdag", "h", "pm", " ", "24", "31", "0000")).Select(string.Concat)).ToArbitrary(),
        text => MeetingWords.Read(text, Today) is { Reading: not null } read && Letters(read.Rest + read.Said) <= Letters(text)
            && (read.Reading is not MeetingReading.When { Date: var day } || day >= Today)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static int Letters(string text) => text.Count(letter => !char.IsWhiteSpace(letter));

    private static string Told(MeetingReading reading) => reading is MeetingReading.When when
        ? string.Create(CultureInfo.InvariantCulture, $"{when.Date:yyyy-MM-dd} {when.Start:HH:mm}{(when.Length is { } length ? $" {length.TotalMinutes:F0}" : "")}")
        : reading.ToString();
}
