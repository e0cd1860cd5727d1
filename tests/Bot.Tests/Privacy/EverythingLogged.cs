using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>Everything that is logged, at every level: words, structured values, scopes, exceptions to the last property.</summary>
internal sealed class EverythingLogged : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static string Text(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values
        ? string.Join(' ', values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key}={value.Value}")))
        : $"{state}";

    private static string Text(Exception? error) => error is null ? "" : $"{error} {error.Message} {string.Join(' ', error.Data.Values.Cast<object?>())} {Text(error.InnerException)}";

    private sealed class Logger(string category, EverythingLogged all) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => all.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<string> scopes = [];
            all.scopes.ForEachScope((scope, found) => found.Add(Text(scope)), scopes);
            all.lines.Enqueue($"{logLevel} {category} {eventId.Id} {formatter(state, exception)} {Text(state)} {Text(exception)} {string.Join(' ', scopes)}");
        }
    }
}
