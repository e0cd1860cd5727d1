using Samverkan.Bot.Access;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>What one line of a plan and one entry of the ledger is about: a closed set. Its text is part of a storage key.</summary>
internal abstract record LineKey
{
    private LineKey(GroupId group) => Group = group;

    public GroupId Group { get; }

    /// <returns>Null for what this program did not write.</returns>
    public static LineKey? Parse(string text)
    {
        var at = text.IndexOf(' ', StringComparison.Ordinal);
        if (at <= 0 || text.Split(' ') is not [var kind, { Length: > 0 } group, .. var rest])
        {
            return null;
        }

        var id = new GroupId(group);
        return (kind, rest) switch
        {
            ("channel", []) => new Channel(id),
            ("tab", []) => new Tab(id),
            ("app", []) => new App(id),
            ("welcome", []) => new Welcome(id),
            ("member", [var who]) when DirectoryIdentity.Parse(who) is { } identity => new Member(id, identity),
            (Meeting.Word, [var which]) when OccurrenceId.Parse(which) is { } occurrence => new Meeting(id, occurrence),
            ("note", [var what]) => new Note(id, what),
            _ => null,
        };
    }

    public sealed override string ToString() => this switch
    {
        Channel => $"channel {Group}",
        Tab => $"tab {Group}",
        App => $"app {Group}",
        Welcome => $"welcome {Group}",
        Member member => $"member {Group} {member.Identity.Tenant}/{member.Identity.ObjectId}",
        Meeting meeting => $"meeting {Group} {meeting.Occurrence}",
        Note note => $"note {Group} {note.What}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public sealed record Channel(GroupId Group) : LineKey(Group);

    public sealed record Tab(GroupId Group) : LineKey(Group);

    /// <summary>The app in a channel of its own members.</summary>
    public sealed record App(GroupId Group) : LineKey(Group);

    public sealed record Welcome(GroupId Group) : LineKey(Group);

    public sealed record Member(GroupId Group, DirectoryIdentity Identity) : LineKey(Group);

    public sealed record Meeting(GroupId Group, OccurrenceId Occurrence) : LineKey(Group)
    {
        /// <summary>How its text begins.</summary>
        public const string Word = "meeting";
    }

    /// <summary>Something that only is told; nothing is kept of it.</summary>
    /// <param name="What">In a few letters.</param>
    public sealed record Note(GroupId Group, string What) : LineKey(Group);
}
