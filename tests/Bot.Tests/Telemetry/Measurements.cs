using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Telemetry;

/// <summary>What one host measures, as <c>instrument{tag=value,...}</c>.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<(string Name, double Value)> all = new();

    public Measurements(RunningBot bot)
    {
        var meters = bot.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == "Samverkan" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                own.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => all.Enqueue((Name(instrument, tags), value)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => all.Enqueue((Name(instrument, tags), value)));
        listener.Start();
    }

    public IReadOnlyList<string> Names => [.. all.Select(each => each.Name)];

    public double Sum(string name) => all.Where(each => each.Name == name).Sum(each => each.Value);

    /// <summary>The last value of a gauge, asked for now; null when it has none.</summary>
    public double? Observe(string name)
    {
        all.Clear();
        listener.RecordObservableInstruments();
        return all.Where(each => each.Name == name).Select(each => (double?)each.Value).LastOrDefault();
    }

    public void Dispose() => listener.Dispose();

    private static string Name(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        List<string> texts = [];
        foreach (var (key, value) in tags)
        {
            texts.Add($"{key}={value}");
        }

        return texts.Count == 0 ? instrument.Name : $"{instrument.Name}{{{string.Join(',', texts)}}}";
    }
}
