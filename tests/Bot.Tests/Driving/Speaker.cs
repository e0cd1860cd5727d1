namespace Samverkan.Bot.Tests.Driving;

/// <summary>Somebody who writes and clicks.</summary>
/// <param name="UserId">As Teams names them to this bot.</param>
/// <param name="ObjectId">In the directory of their tenant.</param>
public sealed record Speaker(string UserId, string ObjectId, string Tenant, string Name)
{
    /// <summary>Who sends whatever a test says nothing of.</summary>
    public static Speaker Usual { get; } = new("29:user", "00000000-0000-4000-8000-0000000000bb", Incoming.Tenant, "Kim Kanarie");

    /// <summary>As settings such as <c>Access:Administrators</c> name them.</summary>
    public string Identity => $"{Tenant}/{ObjectId}";

    /// <summary>Somebody of the host's tenant, or of another, whom no other test knows.</summary>
    public static Speaker New(string name, string tenant = Incoming.Tenant) => new($"29:{Guid.NewGuid():N}", Guid.NewGuid().ToString(), tenant, name);
}
