namespace Samverkan.Register.Checks;

/// <summary>What mends a finding, with the command where there is one.</summary>
internal static class Remedies
{
    public static readonly Localized CorrectFile = new(
        "Rätta raden i registerfilen och läs in den igen (export, import).",
        "Correct the row in the register file and read it in again (export, import).");

    public static readonly Localized CorrectDates = new(
        "Rätta datumen i registerfilen och läs in den igen (export, import).",
        "Correct the dates in the register file and read it in again (export, import).");

    public static readonly Localized EndOne = new(
        "Sätt ett slutdatum på det innehav som har upphört, i registerfilen, och läs in den igen (export, import).",
        "Set an end date on the holding that has ended, in the register file, and read it in again (export, import).");

    public static readonly Localized AddDecision = new(
        "Skriv in beslutet i registerfilen och läs in den igen (export, import).",
        "Enter the decision in the register file and read it in again (export, import).");

    public static readonly Localized AddSeat = new(
        "Lägg till platsen i registerfilen, eller låt det stå om källan inte säger mer.",
        "Add the seat to the register file, or leave it if the source says no more.");

    public static readonly Localized AddCoordinator = new(
        "Lägg till en samordnare i registerfilen om ni har kommit överens om en.",
        "Add a coordinator to the register file if you have agreed on one.");

    public static readonly Localized Verify = new(
        "Gå igenom uppgifterna i registerfilen, skriv in vem som har bekräftat dem och när, och läs in den igen.",
        "Go through the facts in the register file, enter who confirmed them and when, and read it in again.");
}
