namespace Samverkan.Bot.Conversation;

/// <summary>Which day it is where the bot's users are.</summary>
internal sealed class SwedishCalendar(TimeProvider time)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public DateOnly Today => DateOnly.FromDateTime(Local(time.GetUtcNow()));

    /// <summary>What the clock on the wall shows.</summary>
    public DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTimeFromUtc(at.UtcDateTime, zone);
}
