namespace Samverkan.Register.Yaml;

/// <summary>What the written file says about itself, to the coordinator who opens it.</summary>
internal static class FileComments
{
    public const string Top = """
        Registret över samverkansgrupper.

        Så läser du filen
          id        radens fasta nyckel; ändra den aldrig, det är den andra rader pekar på
          name      det som visas; sv är svenska och en är engelska
          definite  samma namn som det skrivs i löpande text
          short     kortnamn
          aliases   andra ord som folk använder; de visas inte men hittas när någon frågar
          cite      belägget: vilka citat (quotes under sources) uppgiften bygger på
          from, to  första och sista dagen något gäller; utan from och to gäller det tills vidare
        En uppgift som inte står i källan utelämnas. Då svarar boten att det inte framgår.
        Ta inte bort rader för något som har upphört: sätt ett slutdatum (to).
        Personnummer och uppgifter om enskilda ärenden får aldrig stå här.
        """;

    public const string Sources = "Källorna, och ordagranna citat ur dem. section är rubriken som citatet står under.";

    public const string Organisations = "Organisationerna och deras enheter (parent är den organisation som enheten hör till).";

    public const string Areas = "Områdena: stadsdelar (district) eller lokalpolisområden (local-police-area).";

    public const string Roles = "Rollerna: befattningar i en organisation. Vem som har dem står under holdings.";

    public const string Groups = """
        Grupperna och deras platser (seats).
        places: not-stated betyder att antalet inte framgår, one-of-several att det är en av flera,
        members-complete att källan räknar upp alla som ingår,
        organisation-stated: false att källan inte säger vilken organisation det är.
        """;

    public const string Patterns = "Grupper som finns en gång för varje område. {area} byts mot områdets namn.";

    public const string Relations = "Hur grupper, roller och organisationer hänger ihop: vem (who) gör vad (kind) mot vem (whom).";

    public const string Terms = "Förkortningar och begrepp. spelled-out: false betyder att källan inte skriver ut bokstäverna.";

    public const string Persons = "Personerna. Bara namn och identitet i katalogen; inget mer.";

    public const string Holdings = "Innehaven: vem som har vilken roll eller plats, från när till när.";

    public const string Substitutions = "Ersättarna: vem som träder in på vilken plats. order: 1 träder in först.";
}
