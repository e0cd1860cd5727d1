using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator;

/// <summary>What people do in Teams, Outlook and the directory. Each throws <see cref="ArgumentException"/> for an id that is not there.</summary>
public sealed class SimulatorEditing
{
    private readonly Session session;
    private readonly DateTimeOffset now;

    internal SimulatorEditing(Session session, DateTimeOffset now)
    {
        this.session = session;
        this.now = now;
    }

    /// <summary>Adds or replaces.</summary>
    /// <param name="tenant">Null: the team's own.</param>
    public void AddUser(string id, string name, string mail, string? tenant = null, bool enabled = true, bool hasMailbox = true) =>
        session.Put(Documents.Users, new SimulatedUser
        {
            Id = id,
            DisplayName = name,
            Mail = mail,
            TenantId = tenant ?? SimulatorDefaults.TenantId,
            IsEnabled = enabled,
            HasMailbox = hasMailbox,
        });

    public void DisableUser(string id, bool disabled = true) => session.Put(Documents.Users, User(id) with { IsEnabled = !disabled });

    public void SetMailbox(string id, bool hasMailbox) => session.Put(Documents.Users, User(id) with { HasMailbox = hasMailbox });

    public void AddTeamMember(string userId, bool owner = false)
    {
        var user = User(userId);
        session.Put(Documents.TeamMembers, new SimulatedTeamMember(
            Identifiers.Membership(user.TenantId, SimulatorDefaults.TeamId, user.Id), SimulatorDefaults.TeamId, user.Id, Roles(owner)));
    }

    /// <summary>Also from the team's private channels.</summary>
    public void RemoveTeamMember(string userId)
    {
        var member = session.WithKey(Documents.TeamMembers, SimulatorDefaults.TeamId, userId).FirstOrDefault()
            ?? throw new ArgumentException($"The user {userId} is not in the team.", nameof(userId));
        session.Remove(Documents.TeamMembers, member.Id);
        foreach (var channel in session.Everything(Documents.Channels).Where(channel => channel.MembershipType == MembershipTypes.Private && channel.Members.Any(other => other.UserId == userId)).ToList())
        {
            session.Put(Documents.Channels, Without(channel, userId));
        }
    }

    /// <returns>Its id.</returns>
    public string AddChannel(string name, string? description = null, string membershipType = "standard", string? ownerId = null)
    {
        var channel = new SimulatedChannel
        {
            Id = Identifiers.Channel(),
            TeamId = SimulatorDefaults.TeamId,
            DisplayName = name,
            Description = description,
            MembershipType = Known(membershipType),
            CreatedAt = now,
            VisibleAt = now,
            IsForeign = true,
            Members = membershipType == MembershipTypes.Standard ? [] : [Member(User(ownerId ?? SimulatorDefaults.OwnerId), owner: true)],
            Tabs = [],
            EnabledApps = [],
        };
        session.Put(Documents.Channels, channel);
        return channel.Id;
    }

    public void RenameChannel(string channelId, string name) => session.Put(Documents.Channels, Channel(channelId) with { DisplayName = name });

    public void SetDescription(string channelId, string? description) => session.Put(Documents.Channels, Channel(channelId) with { Description = description });

    /// <summary>A standard channel loses its members, another gets the owner when it has none.</summary>
    public void SetChannelType(string channelId, string membershipType)
    {
        var channel = Channel(channelId);
        session.Put(Documents.Channels, channel with
        {
            MembershipType = Known(membershipType),
            Members = membershipType == MembershipTypes.Standard ? [] : channel.Members is [] ? [Member(User(SimulatorDefaults.OwnerId), owner: true)] : channel.Members,
        });
    }

    /// <summary>Its name stays taken for 30 days.</summary>
    public void DeleteChannel(string channelId) => session.Put(Documents.Channels, Channel(channelId) with { DeletedAt = now });

    public void AddChannelMember(string channelId, string userId, bool owner = false)
    {
        var channel = Without(Channel(channelId), userId);
        session.Put(Documents.Channels, channel with { Members = [.. channel.Members, Member(User(userId), owner)] });
    }

    public void RemoveChannelMember(string channelId, string userId)
    {
        var channel = Channel(channelId);
        session.Put(Documents.Channels, channel.Members.Any(member => member.UserId == userId)
            ? Without(channel, userId)
            : throw new ArgumentException($"The user {userId} is not in the channel.", nameof(userId)));
    }

    public void RemoveTab(string channelId, string tabId)
    {
        var channel = Channel(channelId);
        session.Put(Documents.Channels, channel.Tabs.Any(tab => tab.Id == tabId)
            ? channel with { Tabs = [.. channel.Tabs.Where(tab => tab.Id != tabId)] }
            : throw new ArgumentException($"There is no tab {tabId} in the channel.", nameof(tabId)));
    }

    public void MoveEvent(string eventId, DateTimeOffset start, DateTimeOffset end) => Put(Event(eventId) with { Start = start, End = end });

    public void CancelEvent(string eventId) => Put(Event(eventId) with { IsCancelled = true });

    public void DeleteEvent(string eventId) => Put(Event(eventId) with { DeletedAt = now });

    /// <summary>The meeting of an event was held, and has ended; again for each time that it was.</summary>
    /// <returns>The id of the report.</returns>
    public string AddAttendance(string eventId, DateTimeOffset start, DateTimeOffset end, params IEnumerable<SimulatedAttendance> attended)
    {
        var meeting = Event(eventId);
        var report = new SimulatedAttendanceReport
        {
            Id = Guid.NewGuid().ToString(),
            Mailbox = meeting.Mailbox,
            JoinUrl = meeting.JoinUrl ?? throw new ArgumentException($"The event {eventId} is no online meeting.", nameof(eventId)),
            Start = start,
            End = end,
            Attended = [.. attended],
        };
        foreach (var user in report.Attended.Select(one => one.UserId).OfType<string>())
        {
            User(user);
        }

        session.Put(Documents.AttendanceReports, report);
        return report.Id;
    }

    private static string[] Roles(bool owner) => owner ? ["owner"] : [];

    private static string Known(string membershipType) => MembershipTypes.IsKnown(membershipType)
        ? membershipType
        : throw new ArgumentException($"There is no membership type '{membershipType}'.", nameof(membershipType));

    private static SimulatedChannel Without(SimulatedChannel channel, string userId) =>
        channel with { Members = [.. channel.Members.Where(member => member.UserId != userId)] };

    private static SimulatedChannelMember Member(SimulatedUser user, bool owner) => new()
    {
        Id = Identifiers.Membership(user.TenantId, Guid.NewGuid().ToString("N"), user.Id),
        UserId = user.Id,
        TenantId = user.TenantId,
        Roles = Roles(owner),
    };

    private void Put(SimulatedEvent meeting) => session.Put(Documents.Events, meeting with { ChangeKey = Identifiers.ChangeKey(), ChangedAt = now });

    private SimulatedUser User(string id) =>
        session.Find(Documents.Users, id) ?? throw new ArgumentException($"There is no user {id}.", nameof(id));

    private SimulatedChannel Channel(string id) => session.Find(Documents.Channels, id) is { DeletedAt: null } channel
        ? channel
        : throw new ArgumentException($"There is no channel {id}.", nameof(id));

    private SimulatedEvent Event(string id) => session.Find(Documents.Events, id) is { DeletedAt: null } meeting
        ? meeting
        : throw new ArgumentException($"There is no event {id}.", nameof(id));
}
