using System.Diagnostics.Metrics;

namespace Samverkan.Bot.Telemetry;

/// <summary>How old what is answered from may be.</summary>
internal sealed class RegisterAge(TimeProvider time)
{
    private const long Never = long.MinValue;

    private long confirmed = Never;

    /// <summary>The store has just said that the register in memory is the register.</summary>
    public void Confirm() => Volatile.Write(ref confirmed, time.GetTimestamp());

    /// <returns>Seconds since the last time; nothing before the first.</returns>
    public IEnumerable<Measurement<double>> Measure() =>
        Volatile.Read(ref confirmed) is var at and not Never ? [new(time.GetElapsedTime(at).TotalSeconds)] : [];
}
