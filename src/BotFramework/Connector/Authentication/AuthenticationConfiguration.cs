namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Further demands on tokens; nothing reads them before tokens are validated.</summary>
public class AuthenticationConfiguration
{
    public string[] RequiredEndorsements { get; set; } = [];
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
