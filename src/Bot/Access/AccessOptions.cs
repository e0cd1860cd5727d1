namespace Samverkan.Bot.Access;

/// <summary><c>Access:*</c>: who may use the bot and who may do more than ask. Each list is an array, or one text with commas.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>The Entra tenants whose people may use the bot; with none stated, the bot's own.</summary>
    public IReadOnlyList<string> Tenants { get; set; } = [];

    /// <summary>Who may do everything, as <c>tenantId/objectId</c>.</summary>
    public IReadOnlyList<string> Administrators { get; set; } = [];

    /// <summary>Who may change the seats of an organisation, by the key of the organisation, as <c>tenantId/objectId</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Coordinators { get; set; } = new Dictionary<string, IReadOnlyList<string>>();
}
