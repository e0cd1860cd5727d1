namespace Samverkan.Register.Checks;

/// <summary>What mends a finding, with the command where there is one.</summary>
internal static class Remedies
{
    public static readonly Localized CorrectFile = new(
        "Rätta raden i registerfilen och läs in den igen (export, import).",
        "Correct the row in the register file and read it in again (export, import).");

    public static readonly Localized CorrectDates = new(
        "Rätta datumen med kommandot tillsätt.",
        "Correct the dates with the command appoint.");

    public static readonly Localized EndOne = new(
        "Sätt ett slutdatum på det innehav som har upphört, med kommandot tillsätt.",
        "Set an end date on the holding that has ended, with the command appoint.");

    public static readonly Localized AddDecision = new(
        "Skriv in beslutet med kommandot tillsätt.",
        "Enter the decision with the command appoint.");

    public static readonly Localized AddSeat = new(
        "Lägg till platsen i registerfilen, eller låt det stå om källan inte säger mer.",
        "Add the seat to the register file, or leave it if the source says no more.");

    public static readonly Localized AddCoordinator = new(
        "Lägg till en samordnare i registerfilen om ni har kommit överens om en.",
        "Add a coordinator to the register file if you have agreed on one.");

    public static readonly Localized Verify = new(
        "Gå igenom uppgifterna och bekräfta dem; fel rapporteras med rapportera fel.",
        "Go through the facts and confirm them; errors are reported with the command report.");
}
