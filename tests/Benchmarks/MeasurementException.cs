namespace Samverkan.Benchmarks;

/// <summary>There is nothing to measure, or it did not hold still; the message says what happened.</summary>
internal sealed class MeasurementException(string message) : Exception(message);
