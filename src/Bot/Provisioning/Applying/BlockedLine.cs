using System.Text.Json.Serialization;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What could not be done, why, and what to do about it.</summary>
/// <param name="What">The line, in words.</param>
/// <param name="Permission">The permission that is missing, by Graph's name.</param>
internal sealed record BlockedLine(Localized What, Localized Why, Localized Remedy, string? Permission)
{
    /// <summary>What it is about; it is the key of the row and not in it.</summary>
    [JsonIgnore]
    public LineKey? Key { get; init; }
}
