using Samverkan.Bot.Jobs;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>Loads the register at start, and again within seconds when another instance or a terminal has changed it.</summary>
internal sealed partial class RegisterRefresh(CurrentRegister register, RegisterStore store, TimeProvider time, ILogger<RegisterRefresh> logger) : BackgroundService
{
    /// <summary>A change reaches every instance within 10 seconds.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RegularLook.EveryAsync(Interval, time, LoadAsync, stoppingToken);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await register.LoadAsync(cancellationToken))
            {
                Log.Loaded(logger, register.Engine.Register.Groups.Count);
                await store.SweepAsync(cancellationToken);
            }
        }
        catch (StoreUnavailableException exception)
        {
            // The store may come, or come back: the bot lives on, on what it has.
            Log.Unavailable(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Information, "The register is loaded: {Groups} groups.")]
        public static partial void Loaded(ILogger logger, int groups);

        [LoggerMessage(201, LogLevel.Warning, "The register could not be read from the store; trying again.")]
        public static partial void Unavailable(ILogger logger, Exception exception);
    }
}
