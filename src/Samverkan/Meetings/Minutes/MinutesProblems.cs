namespace Samverkan.Meetings.Minutes;

/// <summary>What is wrong with a draft as a whole.</summary>
public static class MinutesProblems
{
    public static readonly MinutesProblem Full = new(null, new Localized(
        "Det här är mer än ett utkast rymmer, så sidan är inte sparad. Korta texten och gå vidare.",
        "This is more than a draft can hold, so the page is not saved. Shorten the text and go on."));
}
