namespace Samverkan.GraphSimulator.Requests;

/// <summary>An answer that is an error: thrown, because it may come from the depth of a body.</summary>
internal sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public TimeSpan? RetryAfter { get; init; }

    public static GraphRefusal BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphRefusal Forbidden(string message) => new(403, "Forbidden", message);

    public static GraphRefusal NotFound(string message) => new(404, "NotFound", message);

    public static GraphRefusal Conflict(string message) => new(409, "Conflict", message);

    public static GraphRefusal Unavailable() => new(503, "ServiceUnavailable", "The service is temporarily unavailable. Please try again later.");

    public static GraphRefusal Throttled(TimeSpan retryAfter) =>
        new(429, "TooManyRequests", "Too many requests. Please wait before trying again.") { RetryAfter = retryAfter };

    public static GraphRefusal MailboxThrottled() =>
        new(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.") { RetryAfter = TimeSpan.FromSeconds(1) };
}
