using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>Why a line is as it is, and what somebody has to do about it.</summary>
internal static class PlanReasons
{
    public static readonly Localized AcceptedGone = new("Godkänt som borttaget.", "Accepted as removed.");
    public static readonly Localized TwoMarked = new("Två kanaler bär gruppens märke i sin beskrivning.", "Two channels carry the group's marker in their descriptions.");
    public static readonly Localized RemoveOneMarker = new("Ta bort raden som börjar med samverkan: i beskrivningen av den kanal som inte ska användas.", "Remove the line that begins with samverkan: from the description of the channel not to be used.");
    public static readonly Localized NoLegalName = new("Inget tecken i kanalnamnet får användas i Teams.", "No character of the channel name may be used in Teams.");
    public static readonly Localized Rename = new("Ge gruppen ett annat kanalnamn i registret.", "Give the group another channel name in the register.");
    public static readonly Localized UseOrRename = new("Använd den kanalen, eller ge gruppen ett annat kanalnamn i registret.", "Use that channel, or give the group another channel name in the register.");
    public static readonly Localized NoOwner = new("Kanalen behöver en ägare, och ingen i gruppen har ett katalog-id i teamets organisation.", "The channel needs an owner, and nobody in the group has a directory id in the team's organisation.");
    public static readonly Localized NameOwner = new("Ange Provisioning:Owner, eller ge samordnaren ett katalog-id i registret.", "Set Provisioning:Owner, or give the coordinator a directory id in the register.");
    public static readonly Localized ChannelRemoved = new("Någon har tagit bort kanalen. Namnet kan vara upptaget i 30 dagar; då får en ny en tvåa efter namnet.", "Somebody has removed the channel. Its name may be taken for 30 days; a new one then gets a two after it.");
    public static readonly Localized GroupEnded = new("Gruppen finns inte längre i registret; kanalen finns kvar.", "The group is not in the register any more; the channel is still there.");
    public static readonly Localized MarkerGone = new("Gruppens märke saknas i beskrivningen.", "The group's marker is missing from the description.");
    public static readonly Localized Protected = new("Personer med skyddad identitet läggs inte till av boten.", "People with protected identity are not added by the bot.");
    public static readonly Localized AddByHand = new("Kom överens med personen, och lägg till för hand.", "Agree with the person, and add by hand.");
    public static readonly Localized NoDirectoryId = new("Personen har inget katalog-id i registret.", "The person has no directory id in the register.");
    public static readonly Localized GiveDirectoryId = new("Ge personen ett katalog-id i registret.", "Give the person a directory id in the register.");
    public static readonly Localized UnknownTenant = new("Personens organisation är inte känd i registret.", "The person's organisation is not known in the register.");
    public static readonly Localized CheckTenant = new("Kontrollera personens tenant, eller ange organisationens tenant i registret.", "Check the person's tenant, or give the organisation's tenant in the register.");
    public static readonly Localized NotInTeam = new("Personen är inte med i teamet.", "The person is not in the team.");
    public static readonly Localized AddToTeam = new("Lägg till personen i teamet.", "Add the person to the team.");
    public static readonly Localized AddToTeamFirst = new("Lägg till personen i teamet först; en privat kanal tar bara emot teamets medlemmar.", "Add the person to the team first; a private channel takes only members of the team.");
    public static readonly Localized Owner = new("Äger kanalen.", "Owns the channel.");
    public static readonly Localized MemberRemoved = new("Någon har tagit bort personen ur kanalen.", "Somebody has removed the person from the channel.");
    public static readonly Localized SeatEnded = new("Personen har inte längre någon plats i gruppen.", "The person no longer has a seat in the group.");
    public static readonly Localized NoSeat = new("Personen är med i kanalen utan plats i gruppen.", "The person is in the channel without a seat in the group.");
    public static readonly Localized NoApp = new("Appen Samverkan är inte installerad i teamet, så kanalerna får ingen flik.", "The Samverkan app is not installed in the team, so the channels get no tab.");
    public static readonly Localized InstallApp = new("Be teamets ägare att lägga till appen i teamet.", "Ask the team's owner to add the app to the team.");
    public static readonly Localized NoOrganiser = new("Det är inte bestämt i vems kalender mötena ska ligga.", "Whose calendar the meetings go in is not decided.");
    public static readonly Localized NameOrganiser = new("Ange Meetings:Organiser.", "Set Meetings:Organiser.");
    public static readonly Localized MeetingCancelled = new("Någon har ställt in eller tagit bort mötet.", "Somebody has cancelled or removed the meeting.");
    public static readonly Localized NotInPlan = new("Mötet finns inte längre i årsplanen.", "The meeting is not in the year plan any more.");

    public static Localized NameInUse(string name) => new($"Det finns redan en kanal som heter {name}.", $"There already is a channel called {name}.");

    public static Localized WrongType(ChannelType found, ChannelType wanted) =>
        new($"Kanalen är en {PlanWords.Type(found).Sv} och ska vara en {PlanWords.Type(wanted).Sv}.", $"The channel is a {PlanWords.Type(found).En} and should be a {PlanWords.Type(wanted).En}.");

    public static Localized RenamedByPerson(string from, string to) => new($"Någon har döpt om kanalen från {from} till {to}.", $"Somebody has renamed the channel from {from} to {to}.");

    public static Localized NewName(string from, string to) => new($"Byter namn från {from} till {to}.", $"Is renamed from {from} to {to}.");

    public static Localized MeetingMoved(DateTimeOffset from, DateTimeOffset to) => new(
        $"Någon har flyttat mötet från {PlanWords.At(from, Language.Swedish)} till {PlanWords.At(to, Language.Swedish)}.",
        $"Somebody has moved the meeting from {PlanWords.At(from, Language.English)} to {PlanWords.At(to, Language.English)}.");

    public static Localized ToInvite(int people) => people == 1 ? new("En till bjuds in.", "One more is invited.") : new($"{people} till bjuds in.", $"{people} more are invited.");

    public static Localized ToUninvite(int people) => people == 1
        ? new("En som är inbjuden har inte längre någon plats i gruppen.", "One who is invited no longer has a seat in the group.")
        : new($"{people} som är inbjudna har inte längre någon plats i gruppen.", $"{people} who are invited no longer have a seat in the group.");

    public static Localized Unplanned(UnplannedGroup unplanned) => unplanned.Reason switch
    {
        UnplannedReason.NoCadence => new("Det framgår inte hur ofta gruppen träffas, så inga datum planeras. Ange en mötesfrekvens, eller boka för hand.", "How often the group meets is not stated, so no dates are planned. Set a cadence, or book by hand."),
        UnplannedReason.StatedNot => new("Gruppen har inga regelbundna möten.", "The group has no regular meetings."),
        UnplannedReason.NoDay => new($"För {unplanned.Missing.Count} av mötena finns ingen ledig dag. Boka dem för hand.", $"For {unplanned.Missing.Count} of the meetings there is no free day. Book them by hand."),
        _ => new("Gruppen finns för kort tid för ett möte.", "The group exists for too short a time for a meeting."),
    };

    /// <summary>Something could not be read.</summary>
    public static PlanLine Unreadable(LineKey key, ReadingOf reading, GraphRefusal refusal)
    {
        var (what, permission) = reading switch
        {
            ReadingOf.Channels => (new Localized("Teamets kanaler", "The team's channels"), "ChannelSettings.ReadWrite.Group"),
            ReadingOf.TeamMembers => (new Localized("Teamets medlemmar", "The team's members"), "TeamMember.Read.Group"),
            ReadingOf.ChannelMembers => (new Localized("Kanalernas medlemmar", "The channels' members"), "ChannelMember.ReadWrite.Group"),
            ReadingOf.Apps => (new Localized("Teamets appar", "The team's apps"), "TeamsAppInstallation.Read.Group"),
            _ => (new Localized("Kalendern", "The calendar"), "Calendars.ReadWrite"),
        };
        return new PlanLine(key, PlanAction.Blocked, what)
        {
            Why = Refusals.Why(refusal),
            Remedy = Refusals.Remedy(refusal, permission),
            Permission = refusal.IsForbidden ? permission : null,
        };
    }
}
