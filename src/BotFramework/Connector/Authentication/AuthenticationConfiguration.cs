namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Further demands on tokens. <see cref="ValidTokenIssuers"/> is for tokens of skills, which are not let in here, so nothing reads it.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Each must be among the endorsements of the key that signed.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
