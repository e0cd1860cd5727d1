using System.Net;

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

    public ErrorResponse? Body { get; set; }

    internal HttpStatusCode Status { get; init; }
}
