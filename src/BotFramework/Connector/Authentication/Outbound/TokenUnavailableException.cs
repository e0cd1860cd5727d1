namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The login endpoint gave no token, so nothing was sent; the log has the reason. <see cref="HttpRequestError"/> tells it apart from a send that may have arrived.</summary>
internal sealed class TokenUnavailableException()
    : HttpRequestException(HttpRequestError.UserAuthenticationError, "There is no token for the connector, so nothing was sent.");
