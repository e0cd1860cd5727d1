namespace Samverkan.GraphSimulator;

/// <summary>A stateful stand-in for Microsoft Graph. Everything that an answer tells of is in one SQLite file before it is sent, so any number of processes share it.</summary>
public sealed class Simulator : IDisposable
{
    public Simulator(SimulatorOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        throw new NotImplementedException();
    }

    /// <summary>For a client in the same process.</summary>
    public HttpMessageHandler Handler => throw new NotImplementedException();

    public SimulatorFaults Faults => throw new NotImplementedException();

    /// <summary>One request, one answer. The path may have anything before <c>/v1.0</c>.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>A copy of everything.</summary>
    public SimulatorState Read() => throw new NotImplementedException();

    /// <summary>What a person does in Teams or Outlook: all of it or nothing.</summary>
    public void Change(Action<SimulatorEditing> edit) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
