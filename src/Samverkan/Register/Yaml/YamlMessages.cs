namespace Samverkan.Register.Yaml;

/// <summary>What is said of the YAML itself.</summary>
internal static class YamlMessages
{
    public static readonly Localized EmptyFile = new("Filen är tom.", "The file is empty.");

    public static readonly Localized EmptyFileRemedy = new(
        "Börja med att exportera registret och ändra i den filen.",
        "Start by exporting the register and change that file.");

    public static readonly Localized NotAMap = new(
        "Filen är inget register: den börjar inte med nycklar som sources: och groups:.",
        "The file is no register: it does not begin with keys such as sources: and groups:.");

    public static readonly Localized NotAMapRemedy = EmptyFileRemedy;

    public static readonly Localized SecondDocument = new(
        "Filen innehåller mer än ett YAML-dokument (raden ---).",
        "The file holds more than one YAML document (the line ---).");

    public static readonly Localized SecondDocumentRemedy = new(
        "Lägg allt i ett dokument och ta bort raden ---.",
        "Put everything in one document and remove the line ---.");

    public static readonly Localized Alias = new(
        "YAML-ankare och alias (& och *) används inte i registret.",
        "YAML anchors and aliases (& and *) are not used in the register.");

    public static readonly Localized AliasRemedy = new(
        "Skriv ut värdet på varje ställe. Börjar en text med & eller *: sätt den inom citattecken.",
        "Write the value out in each place. If a text begins with & or *: put it in quotation marks.");

    public static readonly Localized TagRemedy = new("Ta bort ordet som börjar med !.", "Remove the word that begins with !.");

    public static readonly Localized TooDeep = new("Nivåerna går för djupt.", "The levels go too deep.");

    public static readonly Localized TooMuch = new("Raden innehåller för mycket.", "The row holds too much.");

    public static readonly Localized TooDeepRemedy = new(
        "Ett register har högst åtta nivåer. Se efter vilken parentes eller vilket indrag som inte avslutas.",
        "A register has at most eight levels. See which bracket or indentation is not closed.");

    public static readonly Localized KeyIsNoWord = new("En nyckel är inte ett ord.", "A key is not a word.");

    public static readonly Localized KeyIsNoWordRemedy = new("Skriv nyckeln som ett ord följt av kolon.", "Write the key as a word followed by a colon.");

    public static readonly Localized DuplicateKeyRemedy = new("Behåll en av dem.", "Keep one of them.");

    public static readonly Localized IdentityNumber = new(
        "Här står något som är ett personnummer. Sådana får inte finnas i registret.",
        "This looks like a personal identity number. None may be in the register.");

    public static readonly Localized IdentityNumberRemedy = new("Ta bort numret.", "Remove the number.");

    public static readonly Localized TooLarge = new($"Filen är större än {RegisterFile.LargestMegabytes} MB.", $"The file is larger than {RegisterFile.LargestMegabytes} MB.");

    public static readonly Localized TooLargeRemedy = new(
        "Kontrollera att det är rätt fil; ett register med tiotusen grupper är mindre än så.",
        "See that it is the right file; a register of ten thousand groups is smaller than that.");

    public static readonly Localized NotUtf8 = new(
        "Filen är inte sparad som UTF-8: här står tecken som inte går att läsa.",
        "The file is not saved as UTF-8: there are characters here that cannot be read.");

    public static readonly Localized NotUtf8Remedy = new(
        "Spara om filen med teckenkodningen UTF-8 och försök igen.",
        "Save the file again with the encoding UTF-8 and try again.");

    public static readonly Localized TabRemedy = new(
        "Byt tabbtecknet i början av raden mot blanksteg.",
        "Replace the tab at the start of the line with spaces.");

    public static readonly Localized BadYamlRemedy = new(
        "Se efter indraget, att kolon följs av blanksteg och att citattecken och parenteser avslutas, här eller på raden ovanför.",
        "See to the indentation, that a colon is followed by a space and that quotation marks and brackets are closed, here or on the line above.");

    public static Localized BadYaml(string technical) => new(
        $"Filen går inte att läsa som YAML från den här raden ({technical}).",
        $"The file cannot be read as YAML from this line ({technical}).");

    public static Localized Tag(string tag) => new($"YAML-taggar ({tag}) används inte i registret.", $"YAML tags ({tag}) are not used in the register.");

    public static Localized DuplicateKey(string key, int line) => new(
        $"Nyckeln {key} står redan på rad {line}.",
        $"The key {key} already stands on line {line}.");
}
