namespace Microsoft.Bot.Schema.Teams;

public class TeamsChannelAccount : ChannelAccount
{
    public string? GivenName { get; set; }
    public string? Surname { get; set; }
    public string? Email { get; set; }
    public string? UserPrincipalName { get; set; }
    public string? UserRole { get; set; }
    public string? TenantId { get; set; }
}
