using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>What exported records say beside what people wrote.</summary>
internal static class ExportTexts
{
    public static readonly Localized Title = new("Mötesanteckningar", "Minutes of meetings");
    public static readonly Localized Minutes = new("Anteckningar", "Minutes");
    public static readonly Localized None = new("Inga anteckningar.", "No minutes.");
    public static readonly Localized Printed = new("Utskriven", "Printed");
    public static readonly Localized Secrecy = new("Sekretess", "Secrecy");
    public static readonly Localized Group = new("Grupp", "Group");
    public static readonly Localized Meeting = new("Möte", "Meeting");
    public static readonly Localized DiaryNumber = new("Diarienummer", "Diary number");
    public static readonly Localized NoDiaryNumber = new("inte angivet", "not given");
    public static readonly Localized Version = new("Version", "Version");
    public static readonly Localized Attendance = new("Närvaro", "Attendance");
    public static readonly Localized Seat = new("Plats", "Seat");
    public static readonly Localized Organisation = new("Organisation", "Organisation");
    public static readonly Localized Holder = new("Innehavare", "Holder");
    public static readonly Localized Substitute = new("Ersättare", "Substitute");
    public static readonly Localized Unnamed = new("namnges inte", "not named");
    public static readonly Localized Decisions = new("Beslut", "Decisions");
    public static readonly Localized Decision = new("Beslut", "Decision");
    public static readonly Localized Number = new("Nummer", "Number");
    public static readonly Localized Actions = new("Åtgärder", "Action items");
    public static readonly Localized Action = new("Åtgärd", "Action item");
    public static readonly Localized Who = new("Ansvarig", "Who");
    public static readonly Localized Nobody = new("ingen utsedd", "nobody yet");
    public static readonly Localized Due = new("Klart senast", "Due");
    public static readonly Localized State = new("Läge vid utskriften", "State when printed");
    public static readonly Localized Now = new("nu", "now");
    public static readonly Localized NoDay = new("ingen dag", "no day");
    public static readonly Localized Questions = new("Öppna frågor", "Open questions");
    public static readonly Localized Next = new("Nästa möte", "Next meeting");
    public static readonly Localized Adjusting = new("Justering", "Adjustment");
    public static readonly Localized AdjustedBy = new("Justeras av", "Adjusted by");
    public static readonly Localized NoAdjuster = new("Ingen justerare är utsedd.", "Nobody is named to adjust the minutes.");
    public static readonly Localized Signature = new("Underskrift", "Signature");
    public static readonly Localized Day = new("Datum", "Date");
    public static readonly Localized Versions = new("Versioner", "Versions");
    public static readonly Localized When = new("När", "When");
    public static readonly Localized What = new("Vad", "What");
    public static readonly Localized By = new("Av", "By");
    public static readonly Localized Retracted = new("Anteckningarna drogs tillbaka {0}. Innehållet skrivs inte ut.", "The minutes were retracted {0}. What they said is not printed.");
    public static readonly Localized RetractedWhole = new("Anteckningarna drogs tillbaka {0} och gäller inte.", "The minutes were retracted {0} and do not hold.");
    public static readonly Localized Earlier = new("Tidigare: version {0}, {1}", "Earlier: version {0}, {1}");

    public static Localized Of(Presence presence) => presence switch
    {
        Presence.Present => new("närvarande", "present"),
        Presence.Absent => new("frånvarande", "absent"),
        Presence.Substitute => new("ersättare", "substitute"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Localized Of(ActionState state) => state switch
    {
        ActionState.Open => new("öppen", "open"),
        ActionState.Done => new("klar", "done"),
        ActionState.Withdrawn => new("gäller inte längre", "no longer holds"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Localized Of(VersionKind kind) => kind switch
    {
        VersionKind.Published => new("publicerad", "published"),
        VersionKind.Corrected => new("rättad", "corrected"),
        VersionKind.Retracted => new("tillbakadragen", "retracted"),
        VersionKind.PublishedAnew => new("publicerad på nytt", "published anew"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
