using System.Text.Json.Serialization;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>
/// What is known to be ours in Teams and Outlook, and as what it was last agreed on. By its id and the marker a thing is ours, never by
/// its name; what differs from here was changed by a person.
/// </summary>
/// <param name="Stage">Whether it is there.</param>
/// <param name="At">Since when it is in that stage.</param>
internal sealed record LedgerEntry(LedgerStage Stage, DateTimeOffset At)
{
    /// <summary>Graph's id of the channel, membership, tab or event; null before it is known.</summary>
    public string? Id { get; init; }

    /// <summary>Somebody has accepted that it is gone; it is not made again.</summary>
    public bool IsGone { get; init; }

    /// <summary>A channel: the list shows it, of the type that was asked for.</summary>
    public bool IsVerified { get; init; }

    /// <summary>A channel's name as it is.</summary>
    public string? Name { get; init; }

    /// <summary>What the register called it then: only a name that has changed there since is a name to give.</summary>
    public string? WantedName { get; init; }

    public ChannelType? Type { get; init; }

    public ChannelType? WantedType { get; init; }

    /// <summary>A membership or a meeting that the register had a seat or a date for; false for what somebody has accepted beyond that.</summary>
    public bool IsWanted { get; init; }

    /// <summary>Of a tab, the app, the bot's hello or a membership: Graph's id of the channel it is in; another channel in its place has none of them. Null where it was not told.</summary>
    public string? Channel { get; init; }

    /// <summary>When a meeting begins and ends.</summary>
    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    /// <summary>The addresses that we put on the invitation.</summary>
    public IReadOnlyList<string>? Invited { get; init; }

    /// <summary>The event that this one takes the place of; with the key it makes the transaction id.</summary>
    public string? Former { get; init; }

    public string? ICalUId { get; init; }

    public string? JoinUrl { get; init; }

    /// <summary>How often it was asked for without an answer.</summary>
    public int Attempts { get; init; }

    [JsonIgnore]
    public bool IsAgreed => Stage == LedgerStage.Agreed;

    /// <summary>It is there, for all that is known.</summary>
    [JsonIgnore]
    public bool IsThere => IsAgreed && !IsGone;
}
