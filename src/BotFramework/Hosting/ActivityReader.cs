using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An activity from the body of a request, or why there is none.</summary>
internal static class ActivityReader
{
    public static async ValueTask<(Activity? Activity, Refusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (RequestRules.Headers(request) is { } refusal)
            return (null, refusal);
        try
        {
            return await ReadAsync(request.BodyReader, cancellationToken);
        }
        catch (BadHttpRequestException bad)
        {
            return (null, new Refusal(bad.StatusCode, "body-not-received"));
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // The sender hung up; nobody reads this.
            return (null, Refusal.BadJson);
        }
    }

    private static async ValueTask<(Activity? Activity, Refusal? Refusal)> ReadAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            if (read.Buffer.Length > RequestRules.MaxBodySize)
            {
                body.AdvanceTo(read.Buffer.End);
                return (null, Refusal.TooLarge);
            }

            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var result = Parse(read.Buffer);
            body.AdvanceTo(read.Buffer.End);
            return result;
        }
    }

    private static (Activity? Activity, Refusal? Refusal) Parse(in ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
            return Parse(body.FirstSpan);
        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return Parse(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    internal static (Activity? Activity, Refusal? Refusal) Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        if (!Utf8.IsValid(json))
            return (null, Refusal.BadJson);
        try
        {
            if (ActivityShape.Check(json) is { } refusal)
                return (null, refusal);
            var activity = JsonSerializer.Deserialize(json, BotJson.Activity);
            return activity is not null && IsWhole(activity) ? (activity, null) : (null, Refusal.BadShape);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return (null, Refusal.BadJson);
        }
    }

    private static bool IsWhole(Activity activity) =>
        !string.IsNullOrWhiteSpace(activity.Type)
        && !string.IsNullOrWhiteSpace(activity.Conversation?.Id)
        && !string.IsNullOrWhiteSpace(activity.From?.Id)
        && (activity.Type is not (ActivityTypes.Invoke or ActivityTypes.Event) || !string.IsNullOrWhiteSpace(activity.Name));
}
