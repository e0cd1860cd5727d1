using System.Text.Json.Serialization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>One thing to do in Graph, with all that it takes: a closed set. It is kept with the run that was approved, and done as it was approved.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(CreateChannel), "create-channel")]
[JsonDerivedType(typeof(ChangeChannel), "change-channel")]
[JsonDerivedType(typeof(SetAside), "set-aside")]
[JsonDerivedType(typeof(AddMember), "add-member")]
[JsonDerivedType(typeof(RemoveMember), "remove-member")]
[JsonDerivedType(typeof(EnableApp), "enable-app")]
[JsonDerivedType(typeof(AddTab), "add-tab")]
[JsonDerivedType(typeof(PostWelcome), "post-welcome")]
[JsonDerivedType(typeof(CreateMeeting), "create-meeting")]
[JsonDerivedType(typeof(ChangeMeeting), "change-meeting")]
[JsonDerivedType(typeof(CancelMeeting), "cancel-meeting")]
[JsonDerivedType(typeof(Record), "record")]
internal abstract record Work
{
    private Work()
    {
    }

    /// <param name="Owner">Of private and shared channels.</param>
    /// <param name="Otherwise">Another name, for when the first is taken by a channel that was removed; null for none.</param>
    public sealed record CreateChannel(string Name, string Description, ChannelType Type, DirectoryIdentity? Owner, string? Otherwise = null) : Work;

    /// <param name="Name">Null to leave it.</param>
    /// <param name="Description">Null to leave it.</param>
    public sealed record ChangeChannel(string Channel, string? Name, string? Description, LedgerEntry Then) : Work;

    /// <summary>A channel of the wrong type, or of a group that has ended, keeps what is written there, under another name, and is ours no more.</summary>
    /// <param name="Create">The channel that takes its place; null for none.</param>
    public sealed record SetAside(string Channel, string AsideName, string AsideDescription, CreateChannel? Create) : Work;

    public sealed record AddMember(DirectoryIdentity Identity, bool IsOwner) : Work;

    /// <param name="Membership">Graph's id of it.</param>
    public sealed record RemoveMember(string Membership) : Work;

    public sealed record EnableApp(string App) : Work;

    /// <param name="Looks">Whether it may be there already: the channel was not made with it.</param>
    public sealed record AddTab(string App, string Name, string Entity, Uri Content, bool Looks) : Work;

    /// <summary>The bot says hello in the channel, at most once.</summary>
    public sealed record PostWelcome : Work;

    /// <param name="Body">HTML of our own making.</param>
    public sealed record CreateMeeting(string Subject, string Body, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<Invited> Invited) : Work;

    /// <param name="Start">With <paramref name="End"/>; null to leave the time.</param>
    /// <param name="Invited">All of them; null to leave them.</param>
    public sealed record ChangeMeeting(string Meeting, DateTimeOffset? Start, DateTimeOffset? End, IReadOnlyList<Invited>? Invited, LedgerEntry Then) : Work;

    public sealed record CancelMeeting(string Meeting, string Comment, LedgerEntry Then) : Work;

    /// <summary>Nothing in Graph: it is there as it should be, and the ledger gets to know.</summary>
    public sealed record Record(LedgerEntry Then) : Work;
}
