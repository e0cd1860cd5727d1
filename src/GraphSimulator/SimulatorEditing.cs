namespace Samverkan.GraphSimulator;

/// <summary>What people do in Teams, Outlook and the directory. Each throws <see cref="ArgumentException"/> for an id that is not there.</summary>
public sealed class SimulatorEditing
{
    internal SimulatorEditing()
    {
    }

    /// <summary>Adds or replaces.</summary>
    public void AddUser(string id, string name, string mail, string? tenant = null, bool enabled = true, bool hasMailbox = true) => throw new NotImplementedException();

    public void DisableUser(string id, bool disabled = true) => throw new NotImplementedException();

    public void SetMailbox(string id, bool hasMailbox) => throw new NotImplementedException();

    public void AddTeamMember(string userId, bool owner = false) => throw new NotImplementedException();

    /// <summary>Also from the team's private channels.</summary>
    public void RemoveTeamMember(string userId) => throw new NotImplementedException();

    /// <returns>Its id.</returns>
    public string AddChannel(string name, string? description = null, string membershipType = "standard", string? ownerId = null) => throw new NotImplementedException();

    public void RenameChannel(string channelId, string name) => throw new NotImplementedException();

    public void SetDescription(string channelId, string? description) => throw new NotImplementedException();

    public void SetChannelType(string channelId, string membershipType) => throw new NotImplementedException();

    /// <summary>Its name stays taken for 30 days.</summary>
    public void DeleteChannel(string channelId) => throw new NotImplementedException();

    public void AddChannelMember(string channelId, string userId, bool owner = false) => throw new NotImplementedException();

    public void RemoveChannelMember(string channelId, string userId) => throw new NotImplementedException();

    public void RemoveTab(string channelId, string tabId) => throw new NotImplementedException();

    public void MoveEvent(string eventId, DateTimeOffset start, DateTimeOffset end) => throw new NotImplementedException();

    public void CancelEvent(string eventId) => throw new NotImplementedException();

    public void DeleteEvent(string eventId) => throw new NotImplementedException();
}
