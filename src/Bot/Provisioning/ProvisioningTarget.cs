namespace Samverkan.Bot.Provisioning;

/// <summary>Where channels and meetings are made, and as what.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Tenant">The tenant that the team is in; null where it was not told.</param>
/// <param name="Owner">Directory id of who owns a channel where no holder can; null for nobody.</param>
/// <param name="Organiser">Directory id of whose calendar holds the meetings; null for nobody.</param>
/// <param name="App">The app's id in its manifest, by which it is found in the team; null where it was not told.</param>
/// <param name="Site">Of the pages that tabs show; null where they have no address.</param>
/// <param name="IsAutomatic">Whether what is new is made without asking.</param>
internal sealed record ProvisioningTarget(string Team, Guid? Tenant, Guid? Owner, Guid? Organiser, string? App, Uri? Site, bool IsAutomatic)
{
    /// <summary>Whether there is a team at all.</summary>
    public bool IsSet => Team.Length > 0;
}
