using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Microsoft.Net.Http.Headers;
using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Pages;

/// <summary>
/// What is served as it is, packed once and for all and not at each request: with an <c>ETag</c>, so that who has it already gets 304.
/// </summary>
internal sealed class Served
{
    private readonly string contentType;
    private readonly EntityTagHeaderValue tag;
    private readonly byte[] plain;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    /// <param name="contentType">With the character set, as it is sent.</param>
    public Served(byte[] body, string contentType)
    {
        (plain, this.contentType) = (body, contentType);
        // Weak: it is the same for all packings.
        Hash = Convert.ToHexStringLower(XxHash128.Hash(body));
        tag = new EntityTagHeaderValue($"\"{Hash}\"", isWeak: true);
        brotli = new Lazy<byte[]>(() => Packed(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        gzip = new Lazy<byte[]>(() => Packed(stream => new GZipStream(stream, CompressionLevel.Optimal)));
    }

    public Served(string body, string contentType)
        : this(Encoding.UTF8.GetBytes(body), contentType)
    {
    }

    /// <summary>Changes with the body; for addresses that may be kept for ever.</summary>
    public string Hash { get; }

    /// <param name="resource">The logical name of a resource of the program.</param>
    /// <exception cref="InvalidOperationException">It is not in the program.</exception>
    public static Served Resource(string resource, string contentType) => new(ProgramFiles.Text(resource), contentType);

    /// <param name="caching">The <c>Cache-Control</c>.</param>
    public Task WriteAsync(HttpContext context, string caching)
    {
        var (asked, headers) = (context.Request.GetTypedHeaders(), context.Response.Headers);
        headers.ETag = tag.ToString();
        headers.CacheControl = caching;
        headers.XContentTypeOptions = "nosniff";
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (asked.IfNoneMatch.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (body, packing) = Takes(asked, "br") ? (brotli.Value, "br") : Takes(asked, "gzip") ? (gzip.Value, "gzip") : (plain, null);
        headers.ContentEncoding = packing;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static bool Takes(Microsoft.AspNetCore.Http.Headers.RequestHeaders asked, string packing) =>
        asked.AcceptEncoding.Any(one => one.Value.Equals(packing, StringComparison.OrdinalIgnoreCase) && one.Quality is null or > 0);

    private byte[] Packed(Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var packing = pack(packed))
        {
            packing.Write(plain);
        }

        return packed.ToArray();
    }
}
