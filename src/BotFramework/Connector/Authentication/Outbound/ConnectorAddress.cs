namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a token may go at all: over https, or to this machine. Which hosts those are is the host's to say.</summary>
internal static class ConnectorAddress
{
    public static Uri? Parse(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url is { Scheme: "https", UserInfo: "", Query: "", Fragment: "" }
            ? url
            : LoopbackServiceUrl.Parse(serviceUrl);
}
