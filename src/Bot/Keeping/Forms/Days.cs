namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The days of a form.</summary>
internal static class Days
{
    /// <summary>The day of a field; null where nothing is given. What is given and is no day is a problem.</summary>
    public static DateOnly? Day(this FormCall call, string field, ICollection<FormProblem> problems)
    {
        var day = call.Data.Date(field);
        if (day is null && call.Data.Text(field) is not null)
        {
            problems.Add(new FormProblem(field, call.Texts.NoSuchDay));
        }

        return day;
    }

    /// <summary>The day of a field that may not be empty; null, and a problem, where it is or is no day.</summary>
    public static DateOnly? RequiredDay(this FormCall call, string field, ICollection<FormProblem> problems)
    {
        var day = call.Day(field, problems);
        if (day is null && call.Data.Text(field) is null)
        {
            problems.Add(new FormProblem(field, call.Texts.Required));
        }

        return day;
    }
}
