using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Everything that the host logs, with its exceptions and its structured values.</summary>
public sealed class CapturedLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<LoggedLine> lines = new();

    public IReadOnlyList<LoggedLine> Lines => [.. lines];

    public string All => string.Join('\n', lines);

    /// <summary>The first line that is so, waited for if need be.</summary>
    public async Task<LoggedLine> NextAsync(Func<LoggedLine, bool> match)
    {
        await Waiting.UntilAsync(() => lines.Any(match));
        return lines.First(match);
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LoggedLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new LoggedLine(logLevel, category, formatter(state, exception), exception?.ToString()));
    }
}
