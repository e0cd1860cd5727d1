namespace Samverkan.Bot.Provisioning;

/// <summary><c>Provisioning:*</c> and <c>Meetings:*</c>: where the groups' channels and meetings are made.</summary>
internal sealed class ProvisioningOptions
{
    public const string Section = "Provisioning";
    public const string MeetingsSection = "Meetings";

    /// <summary>The team that the channels are in.</summary>
    public string? TeamId { get; set; }

    /// <summary>The directory id of who owns a channel where no holder can.</summary>
    public string? Owner { get; set; }

    /// <summary>Whether what is new is made without asking.</summary>
    public string? Auto { get; set; }

    /// <summary>The address of the bot's own pages, which the tabs show; without it the channels get no tab.</summary>
    public string? Site { get; set; }

    /// <summary><c>Meetings:Organiser</c>: the directory id of whose calendar holds the meetings.</summary>
    public string? Organiser { get; set; }

    public static void Read(ProvisioningOptions options, IConfiguration configuration)
    {
        // Not bound: a key below one of these is told as unknown, with the nearest, and does not stop the start unexplained.
        var section = configuration.GetSection(Section);
        options.TeamId = section[nameof(TeamId)];
        options.Owner = section[nameof(Owner)];
        options.Auto = section[nameof(Auto)];
        options.Site = section[nameof(Site)];
        options.Organiser = configuration[$"{MeetingsSection}:{nameof(Organiser)}"];
    }
}
