namespace Samverkan.Register.Checks;

/// <summary>What mends a finding: what to do, not where. In a chat a button follows, in a terminal the register file is at hand.</summary>
internal static class Remedies
{
    public static readonly Localized OneIdEach = new(
        "Ge den ena ett eget id, eller ta bort den som är en dubblett.",
        "Give one of them an id of its own, or take away the one that is a duplicate.");

    public static readonly Localized PointAtWhatExists = new(
        "Peka på en rad som finns, eller lägg till den som saknas.",
        "Point at a row that exists, or add the one that is missing.");

    public static readonly Localized GiveSource = new(
        "Ange vad uppgiften bygger på: ett dokument, ett beslut eller ett protokoll.",
        "Say what the fact rests on: a document, a decision or minutes.");

    public static readonly Localized NameRoleOrSeat = new(
        "Ange vilken roll eller plats det gäller, eller avsluta innehavet.",
        "Say which role or seat it is, or end the holding.");

    public static readonly Localized EndOneRelation = new(
        "Avsluta ett av sambanden, så att ingen rapporterar till en grupp under sig.",
        "End one of the relations, so that none reports to a group below it.");

    public static readonly Localized MakeOneTheTop = new(
        "Ta bort den överordnade organisationen från den som är överst.",
        "Take the parent away from the organisation at the top.");

    public static readonly Localized RenameOne = new(
        "Ge den ena ett annat namn, eller ta bort namnet från den som det inte hör till.",
        "Give one of them another name, or take the name from the one it does not belong to.");

    public static readonly Localized CorrectDates = new(
        "Rätta datumen.",
        "Correct the dates.");

    public static readonly Localized EndOne = new(
        "Avsluta det innehav som har upphört, eller rätta datumen.",
        "End the holding that is over, or correct the dates.");

    public static readonly Localized AddDecision = new(
        "Ange beslutet, till exempel ett diarienummer.",
        "Give the decision, such as its reference number.");

    public static readonly Localized AddSeat = new(
        "Lägg till platsen, eller låt det stå om källan inte säger mer.",
        "Add the seat, or leave it if the source says no more.");

    public static readonly Localized AddCoordinator = new(
        "Lägg till en samordnare, om ni har kommit överens om en.",
        "Add a coordinator, if you have agreed on one.");

    public static readonly Localized Verify = new(
        "Gå igenom uppgifterna och bekräfta dem som stämmer.",
        "Go through the facts and confirm those that are right.");

    public static readonly Localized AppointSubstitute = new(
        "Utse en ersättare för den tiden, eller rätta frånvaron.",
        "Appoint a substitute for that time, or correct the absence.");

    public static readonly Localized AppointSomebody = new(
        "Tillsätt någon, utse en ersättare eller avsluta platsen om den inte finns kvar.",
        "Appoint somebody, enter a substitute, or end the seat if it is no more.");

    public static readonly Localized AppointSuccessor = new(
        "Tillsätt den som tar över, eller ta bort slutdatumet om uppdraget fortsätter.",
        "Appoint whoever takes over, or take the end date away if it goes on.");

    public static readonly Localized EndSubstitution = new(
        "Avsluta ersättaren: den som har platsen kan inte också ersätta på den.",
        "End the substitute: who has the seat cannot stand in on it too.");

    public static readonly Localized OneOrderEach = new(
        "Avsluta den ena, eller lägg in den på nytt med nästa nummer.",
        "End one of them, or enter it again with the next number.");

    public static readonly Localized MergeOrTell = new(
        "Är det samma person: slå ihop dem till en. Är det två: ge båda sitt katalog-id.",
        "If it is one person: merge them into one. If it is two: give both their directory id.");

    public static readonly Localized GiveTenant = new(
        "Ange vilken tenant organisationen har, eller personens egen, och läs in personerna igen.",
        "Give the tenant of the organisation, or the person's own, and read the persons in again.");
}
