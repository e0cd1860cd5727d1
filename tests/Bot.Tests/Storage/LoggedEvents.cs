using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>Waits for what a host logs, so that a test need not sleep.</summary>
internal sealed class LoggedEvents : ILoggerProvider, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<int, SemaphoreSlim> events = new();

    /// <summary>Comes back when the event is logged; each call takes one.</summary>
    public async Task Next(int eventId) =>
        Assert.True(await Of(eventId).WaitAsync(Patience), $"Event {eventId} was not logged within {Patience}.");

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Of(eventId.Id).Release();

    public void Dispose()
    {
        foreach (var each in events.Values)
        {
            each.Dispose();
        }
    }

    private SemaphoreSlim Of(int eventId) => events.GetOrAdd(eventId, _ => new SemaphoreSlim(0));
}
