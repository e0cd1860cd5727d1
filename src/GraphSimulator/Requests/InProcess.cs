namespace Samverkan.GraphSimulator.Requests;

/// <summary>A client's way to the simulator in the same process.</summary>
internal sealed class InProcess(Simulator simulator) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        simulator.SendAsync(request, cancellationToken);
}
