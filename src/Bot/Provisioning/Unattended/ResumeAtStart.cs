using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>Has what was cut off go on soon after the start: the job of who was killed at it may be claimed for two minutes more. Who really works is for the lease to decide.</summary>
internal sealed partial class ResumeAtStart(ProvisioningTarget target, RunStore runs, TimeProvider time, ILogger<ResumeAtStart> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = AfterStart; target.IsSet; wait = Pause)
        {
            await Task.Delay(wait, time, stoppingToken);
            try
            {
                if (await runs.ResumeAsync(stoppingToken))
                {
                    Log.Resumed(logger);
                }

                return;
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, LoggedFault.Of(error));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(530, LogLevel.Information, "An apply was not done when the bot started; it goes on.")]
        public static partial void Resumed(ILogger logger);

        [LoggerMessage(531, LogLevel.Warning, "Whether an apply was cut off could not be read; it is tried again.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
