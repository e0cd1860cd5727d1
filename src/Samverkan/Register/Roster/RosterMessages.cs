namespace Samverkan.Register.Roster;

/// <summary>What is said of a roster. No cell with a name or a number in it is repeated.</summary>
internal static class RosterMessages
{
    public static readonly Localized Empty = new("Filen har inga rader.", "The file has no rows.");

    public static readonly Localized MissingColumns = new(
        "Rubrikraden saknar namn, eller både roll och plats.",
        "The header lacks name, or both role and seat.");

    public static readonly Localized Columns = new(
        "Första raden ska vara: roll;namn;katalog-id;från;till (eller plats i stället för roll).",
        "The first row should be: role;name;directory id;from;to (or seat instead of role).");

    public static readonly Localized KeepOneColumn = new("Behåll en av kolumnerna.", "Keep one of the columns.");

    public static readonly Localized IdentityNumber = new(
        "Raden innehåller ett personnummer. Filen läses inte in.",
        "The row holds a personal identity number. The file is not read in.");

    public static readonly Localized IdentityNumberRemedy = new(
        "Ta bort alla personnummer ur filen; namn och katalog-id räcker.",
        "Remove all personal identity numbers from the file; name and directory id are enough.");

    public static readonly Localized NotUtf8 = new(
        "Raden har tecken som inte är UTF-8, så å, ä och ö går inte att läsa.",
        "The row has characters that are not UTF-8, so å, ä and ö cannot be read.");

    public static readonly Localized NotUtf8Remedy = new(
        "Spara om filen som \"CSV UTF-8\" (i Excel: Spara som, CSV UTF-8) och försök igen.",
        "Save the file as \"CSV UTF-8\" (in Excel: Save as, CSV UTF-8) and try again.");

    public static readonly Localized TooLarge = new(
        $"Filen är för stor: högst {RosterCsv.LargestMegabytes} MB och {RosterTable.MostRows / 1000}\u00a0000 rader.",
        $"The file is too large: at most {RosterCsv.LargestMegabytes} MB and {RosterTable.MostRows / 1000},000 rows.");

    public static readonly Localized Split = new("Dela upp den i flera filer.", "Split it into several files.");

    public static readonly Localized BadCsv = new("Raden går inte att läsa som CSV.", "The row cannot be read as CSV.");

    public static readonly Localized BadCsvRemedy = new(
        "Se efter att citattecken kommer i par och att kolumnerna skiljs åt med semikolon eller komma.",
        "See that quotation marks come in pairs and that columns are separated by semicolon or comma.");

    public static readonly Localized TooManyCells = new("Raden har fler kolumner än rubriken.", "The row has more columns than the header.");

    public static readonly Localized TooManyCellsRemedy = new(
        "Sätt text som innehåller kolumntecknet inom citattecken.",
        "Put text that holds the separator in quotation marks.");

    public static readonly Localized NoName = new("Raden saknar namn.", "The row has no name.");

    public static readonly Localized WriteName = new("Skriv personens för- och efternamn.", "Write the person's first and last name.");

    public static readonly Localized NoRole = new("Raden saknar roll eller plats.", "The row has no role or seat.");

    public static readonly Localized WriteRole = new("Skriv vilken roll det gäller, till exempel stadsdirektör.", "Write which role it is, for example stadsdirektör.");

    public static readonly Localized BadDirectoryId = new("Katalog-id:t är inget giltigt id.", "The directory id is no valid id.");

    public static readonly Localized DirectoryIdForm = new(
        "Det ser ut så här: 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Hämta det i Entra (Objekt-ID).",
        "It looks like this: 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Find it in Entra (Object ID).");

    public static readonly Localized WrongWayRound = new("Slutdatumet ligger före startdatumet.", "The end date is before the start date.");

    public static readonly Localized WrongWayRoundRemedy = new("Byt plats på från och till, eller rätta det ena.", "Swap from and to, or correct one of them.");

    public static readonly Localized ManyOfThatName = new(
        "Flera personer i registret har det namnet.",
        "Several persons in the register have that name.");

    public static readonly Localized AddDirectoryId = new("Skriv katalog-id så att det framgår vem det är.", "Write the directory id so that it is clear who it is.");

    public static readonly Localized EndEarlier = new(
        "Sätt ett slutdatum på det tidigare innehavet, eller rätta datumen här.",
        "Set an end date on the earlier holding, or correct the dates here.");

    public static readonly Localized ControlCharacters = new("Cellen har styrtecken.", "The cell has control characters.");

    public static readonly Localized ControlCharactersRemedy = new("Skriv om texten i cellen.", "Write the text of the cell anew.");

    public static readonly Localized UnknownPerson = new(
        "Personnyckeln finns inte i registret.",
        "The person key is not in the register.");

    public static readonly Localized LeavePersonEmpty = new(
        "Lämna personnyckeln tom för en ny person; annars står den i en export av registret.",
        "Leave the person key empty for a new person; else it stands in an export of the register.");

    public static readonly Localized OtherName = new(
        "Personnyckeln hör till någon med ett annat namn.",
        "The person key belongs to somebody of another name.");

    public static readonly Localized OtherNameRemedy = new(
        "Är det en annan person: lämna personnyckeln tom. Har personen bytt namn: ändra det i registerfilen först.",
        "If it is another person: leave the person key empty. If the person has a new name: change it in the register file first.");

    public static readonly Localized OtherDirectoryId = new(
        "Personen har ett annat katalog-id i registret.",
        "The person has another directory id in the register.");

    public static readonly Localized OtherDirectoryIdRemedy = new(
        "Lämna katalog-id och tenant tomma, eller ändra dem i registerfilen först.",
        "Leave the directory id and tenant empty, or change them in the register file first.");

    public static Localized DateForm(RosterColumn column) => column == RosterColumn.From
        ? new("Skriv från-datumet som 2026-03-01.", "Write the from date as 2026-03-01.")
        : new("Skriv till-datumet som 2026-03-01, eller lämna tomt för tills vidare.", "Write the to date as 2026-03-01, or leave it empty for until further notice.");

    public static Localized BadDate(RosterColumn column) => column == RosterColumn.From
        ? new("Från-datumet är inget datum.", "The from date is no date.")
        : new("Till-datumet är inget datum.", "The to date is no date.");

    public static Localized UnknownColumn(string name) => new($"Kolumnen {name} känns inte igen.", $"The column {name} is not known.");

    public static Localized SameColumnTwice(string name) => new($"Kolumnen {name} finns två gånger.", $"The column {name} is there twice.");

    public static Localized UnknownRole(string role) => new($"Rollen {role} finns inte i registret.", $"The role {role} is not in the register.");

    public static Localized UnknownSeat(string seat) => new($"Platsen {seat} finns inte i registret.", $"The seat {seat} is not in the register.");

    public static Localized SeveralRoles(string role) => new($"{role} kan vara flera roller.", $"{role} may be several roles.");

    public static Localized Choose(IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids);
        return new($"Skriv rollens id i stället: {list}.", $"Write the role's id instead: {list}.");
    }

    public static Localized DidYouMean(string? nearest) => nearest is null
        ? new("Kontrollera stavningen. Rollerna och deras id finns i registret (export).", "See to the spelling. The roles and their ids are in the register (export).")
        : new($"Menade du {nearest}?", $"Did you mean {nearest}?");

    public static Localized Overlaps(string held, int? row) => row is { } number
        ? new($"Innehavet av {held} överlappar det på rad {number}.", $"The holding of {held} overlaps the one on row {number}.")
        : new($"Innehavet av {held} överlappar ett som redan finns i registret.", $"The holding of {held} overlaps one that the register already has.");
}
