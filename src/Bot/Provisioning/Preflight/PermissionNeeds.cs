namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>The permissions and policies that the bot uses. Source: reference of Microsoft Graph, permissions.</summary>
internal static class PermissionNeeds
{
    /// <summary>In the place of the one of the team, for all teams of the tenant: either will do.</summary>
    public const string MembersOfAll = "ChannelMember.ReadWrite.All";

    /// <summary>
    /// That a meeting has ended, where the app was added to the meeting's chat: a bonus, since time tells it too. It is given in each chat,
    /// so there is nothing to look up in the team.
    /// </summary>
    public const string MeetingsInChats = "OnlineMeeting.ReadBasic.Chat";

    private static readonly Localized TeamOwner = new("teamets ägare, som godkänner appen i teamet på nytt", "the team's owner, who consents to the app in the team anew");
    private static readonly Localized EntraAdministrator = new("en Entra-administratör", "an Entra administrator");
    private static readonly Localized TeamsAdministrator = new("en Teams-administratör (New-CsApplicationAccessPolicy)", "a Teams administrator (New-CsApplicationAccessPolicy)");
    private static readonly Localized NoAttendance = new("närvaron vid ett möte fylls inte i av sig själv", "attendance at a meeting is not filled in by itself");

    public static readonly Need CreateChannels = OfTeam("Channel.Create.Group", "inga nya kanaler görs", "no new channels are made");
    public static readonly Need ChannelSettings = OfTeam("ChannelSettings.ReadWrite.Group", "kanalerna kan varken läsas eller ändras, så det blir ingen plan", "channels can neither be read nor changed, so there is no plan");
    public static readonly Need ChannelMembers = OfTeam("ChannelMember.ReadWrite.Group", "ingen läggs till i privata och delade kanaler, och avvikelser bland medlemmarna syns inte", "nobody is added to private and shared channels, and deviations among members are not seen");
    public static readonly Need TeamMembers = OfTeam("TeamMember.Read.Group", "det syns inte vem som är med i teamet, och inbjudningar saknar adresser därifrån", "who is in the team is not seen, and invitations lack the addresses from there");
    public static readonly Need Tabs = OfTeam("TeamsTab.ReadWrite.Group", "kanalerna får ingen flik", "channels get no tab");
    public static readonly Need ChannelMeetings = OfTeam("ChannelMeeting.ReadBasic.Group", "boten märker inte när ett möte i en kanal börjar och slutar", "the bot does not notice when a meeting in a channel begins and ends");
    public static readonly Need InstalledApps = OfTeam("TeamsAppInstallation.Read.Group", "boten ser inte sin egen app, så kanalerna får ingen flik och delade kanaler ingen bot", "the bot does not see its own app, so channels get no tab and shared channels no bot");

    public static readonly Need Calendars = new("Calendars.ReadWrite", new("inga möten bokas, flyttas eller ställs in", "no meetings are booked, moved or cancelled"), EntraAdministrator, true);
    public static readonly Need Meetings = new("OnlineMeetings.Read.All", NoAttendance, EntraAdministrator, true);
    public static readonly Need MeetingArtifacts = new("OnlineMeetingArtifact.Read.All", NoAttendance, EntraAdministrator, true);
    public static readonly Need AppsInChannels = new("TeamsAppInstallation.ManageSelectedForTeam.All", new("boten släpps inte in i delade kanaler av sig själv", "the bot is not let into shared channels by itself"), EntraAdministrator, true);

    public static readonly Need AccessPolicy = new(
        new Localized("Policy som ger appen tillgång till organisatörens möten", "Policy that lets the app at the organiser's meetings"),
        NoAttendance,
        TeamsAdministrator,
        true);

    public static readonly Need Mailbox = new(
        new Localized("Brevlåda för organisatören", "A mailbox of the organiser"),
        new Localized("inga möten bokas", "no meetings are booked"),
        new Localized("en Exchange-administratör, eller ange en annan organisatör i Meetings:Organiser", "an Exchange administrator, or set another organiser in Meetings:Organiser"),
        true);

    public static readonly Need App = new(
        new Localized("Appen i teamet", "The app in the team"),
        new Localized("boten får inga behörigheter i teamet", "the bot has no permissions in the team"),
        new Localized("teamets ägare, som lägger till appen i teamet", "the team's owner, who adds the app to the team"),
        true);

    /// <summary>It is agreed between two tenants, and Graph does not show it to an app of one of them.</summary>
    public static readonly Need DirectConnect = new(
        new Localized("Direktanslutning (B2B direct connect) mellan organisationerna", "B2B direct connect between the organisations"),
        new Localized("den andra organisationens personer kan inte läggas till i delade kanaler", "people of the other organisation cannot be added to shared channels"),
        new Localized("Entra-administratörerna i båda organisationerna", "the Entra administrators of both organisations"),
        false);

    private static Need OfTeam(string permission, string sv, string en) => new(permission, new Localized(sv, en), TeamOwner, true);
}
