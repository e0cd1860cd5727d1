namespace Samverkan.Questions.Readings;

/// <summary>The day a question asks about: "1 mars", "i mars", "förra året", "2019". A month or a year is its last day that has been.</summary>
internal static class AsOfReader
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int May = 5;

    public static DateOnly? Read(Utterance u, DateOnly today)
    {
        for (var i = 0; i < u.Mentions.Count; i++)
        {
            var mention = u.Mentions[i];
            if (mention.Meaning?.LastYear == true)
            {
                return today.AddYears(-1);
            }

            if (mention.Meaning?.Month is { } month)
            {
                var day = NumberAt(u, i - 1);
                var year = NumberAt(u, i + 1) is { } after and >= FirstYear and <= LastYear ? after : (int?)null;
                if (month == May && mention.Meaning.English && !mention.Meaning.Swedish && day is null && year is null)
                {
                    continue;
                }

                return OfMonth(month, day is >= 1 and <= 31 ? day : null, year, today);
            }
        }

        return u.Number is { } asked and >= FirstYear and <= LastYear ? Earlier(new DateOnly(asked, 12, 31), today) : null;
    }

    private static int? NumberAt(Utterance u, int index) => index >= 0 && index < u.Mentions.Count ? u.Mentions[index].Number : null;

    private static DateOnly OfMonth(int month, int? day, int? year, DateOnly today)
    {
        var chosen = year ?? (month > today.Month ? today.Year - 1 : today.Year);
        var last = DateTime.DaysInMonth(chosen, month);
        var date = new DateOnly(chosen, month, Math.Min(day ?? last, last));
        return year is not null || day is not null ? date : Earlier(date, today);
    }

    private static DateOnly Earlier(DateOnly date, DateOnly today) => date < today ? date : today;
}
