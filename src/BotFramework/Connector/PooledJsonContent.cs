using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A request body in a rented buffer. The buffer goes back only when no connection can still be reading it.</summary>
internal sealed class PooledJsonContent : HttpContent
{
    private static readonly MediaTypeHeaderValue _json = new("application/json") { CharSet = "utf-8" };

    private readonly PooledJson _body;
    private int _writing;

    public PooledJsonContent(PooledJson body)
    {
        _body = body;
        Headers.ContentType = _json;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writing);
        await stream.WriteAsync(_body.Written, cancellationToken);
        Interlocked.Decrement(ref _writing);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Written.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Volatile.Read(ref _writing) == 0)
            _body.Dispose();
        base.Dispose(disposing);
    }
}
