namespace Samverkan.Meetings;

/// <summary>The day of Easter: the Sunday after the first full moon of spring, by the tables of the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>Meeus, Jones and Butcher: Astronomical Algorithms, chapter 8. The names are those of the calendar's tables.</summary>
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var moonsCorrection = (century + 8) / 25;
        var epact = ((19 * golden) + century - (century / 4) - ((century - moonsCorrection + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var exception = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * exception) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
