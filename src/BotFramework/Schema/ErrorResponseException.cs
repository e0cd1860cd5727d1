using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector refused. <see cref="Body"/> is null when it did not say why.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the connector answered; null when the exception was not made of an answer.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    public ErrorResponse? Body { get; set; }
}
