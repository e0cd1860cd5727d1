using Samverkan.Bot.Conversation;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Each day from eight o'clock reminds of what is due, and on Mondays sends the weekly letters. What was sent is known, so a look too many does no harm.</summary>
internal sealed partial class FollowUpClock(Reminders reminders, WeeklyLetters letters, CurrentRegister register, SwedishCalendar calendar, TimeProvider time, ILogger<FollowUpClock> logger) : BackgroundService
{
    private const int FirstHour = 8;

    /// <summary>A bot that comes back late does not wake anybody.</summary>
    private const int LastHour = 19;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private DateOnly done;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        RegularLook.RunAsync(Interval, time, LookAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken);

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var local = calendar.Local(time.GetUtcNow());
        var day = DateOnly.FromDateTime(local);
        if (!register.IsLoaded || local.Hour is < FirstHour or > LastHour || day == done)
        {
            return;
        }

        await reminders.SendAsync(cancellationToken);
        if (day.DayOfWeek == DayOfWeek.Monday)
        {
            await letters.SendAsync(cancellationToken);
        }

        done = day;
    }

    private static partial class Log
    {
        [LoggerMessage(560, LogLevel.Warning, "Reminders and weekly letters could not be sent; trying again in ten minutes.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
