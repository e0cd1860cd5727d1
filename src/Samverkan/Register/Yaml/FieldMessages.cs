namespace Samverkan.Register.Yaml;

/// <summary>What is said of a key or a value.</summary>
internal static class FieldMessages
{
    public static readonly Localized WriteItOut = new("Skriv ett värde efter kolonet eller ta bort nyckeln.", "Write a value after the colon or remove the key.");

    public static readonly Localized OnePlace = new("Ändra den ena så att varje id finns en gång.", "Change one of them so that each id occurs once.");

    public static readonly Localized BadIdRemedy = new(
        "Använd bokstäverna a–z, siffror, bindestreck, punkt och snedstreck; högst 100 tecken.",
        "Use the letters a–z, digits, hyphen, full stop and slash; at most 100 characters.");

    public static readonly Localized WrongWayRound = new("Slutdatumet ligger före startdatumet.", "The end date is before the start date.");

    public static readonly Localized WrongWayRoundRemedy = new("Byt plats på from och to, eller rätta det ena.", "Swap from and to, or correct one of them.");

    public static readonly Localized NoCitation = new(
        "Uppgiften saknar källa: cite: är tom.",
        "The fact has no source: cite: is empty.");

    public static readonly Localized NoCitationRemedy = new(
        "Ange minst ett citat ur listan quotes under sources.",
        "Give at least one quote from the list quotes under sources.");

    public static readonly Localized QuoteWithoutSource = new("Citatet saknar källa (source:).", "The quote has no source (source:).");

    public static readonly Localized EndsBeforeOldest = new("Högsta åldern är lägre än den lägsta.", "The highest age is below the lowest.");

    public static readonly Localized SwapAges = new("Byt plats på min-age och max-age.", "Swap min-age and max-age.");

    public static Localized UnknownKey(string key) => new($"Nyckeln {Shown(key)} finns inte här.", $"There is no key {Shown(key)} here.");

    public static Localized MissingKey(string key) => new($"Nyckeln {key} saknas.", $"The key {key} is missing.");

    public static Localized AddKey(string key) => new($"Lägg till {key}: med ett värde.", $"Add {key}: with a value.");

    public static Localized KeysBelow(string key) => new(
        $"Skriv nycklarna på egna rader med indrag under {key}:.",
        $"Write the keys on lines of their own, indented below {key}:.");

    public static Localized Empty(string key) => new($"Nyckeln {key} har inget värde.", $"The key {key} has no value.");

    public static Localized NotAText(string key) => new($"{key} ska vara en text, inte en lista eller flera nycklar.", $"{key} should be a text, not a list or several keys.");

    public static Localized NotAList(string key) => new($"{key} ska vara en lista.", $"{key} should be a list.");

    public static Localized NotKeys(string key) => new($"{key} ska ha egna nycklar under sig.", $"{key} should have keys of its own below it.");

    public static Localized Example(string example) => new($"Skriv till exempel {example}.", $"Write for example {example}.");

    public static Localized NotANumber(string key, string value) => new(
        $"{key} ska vara ett heltal, men här står {Shown(value)}.",
        $"{key} should be a whole number, but here is {Shown(value)}.");

    public static Localized Between(int lowest, int highest) => new($"Skriv ett heltal från {lowest} till {highest}.", $"Write a whole number from {lowest} to {highest}.");

    public static Localized NotADate(string key, string value) => new(
        $"{key} ska vara ett datum, men här står {Shown(value)}.",
        $"{key} should be a date, but here is {Shown(value)}.");

    public static Localized NotAWord(string key, string value) => new(
        $"{Shown(value)} är inget tillåtet värde för {key}.",
        $"{Shown(value)} is no allowed value of {key}.");

    public static Localized BadText(string key) => new(
        $"Texten i {key} innehåller styrtecken eller är längre än {Fields.LongestText} tecken.",
        $"The text of {key} has control characters or is longer than {Fields.LongestText} characters.");

    public static Localized BadId(string id) => new($"Id:t {Shown(id)} kan inte användas.", $"The id {Shown(id)} cannot be used.");

    public static Localized Duplicate(RowKind kind, string id, int line)
    {
        var word = RowWords.Of(kind);
        return new($"Id:t {Shown(id)} ({word.Sv}) finns redan på rad {line}.", $"The id {Shown(id)} ({word.En}) is already used on line {line}.");
    }

    public static Localized Unknown(RowKind kind, string id)
    {
        var none = RowWords.NoneOf(kind);
        return new($"Det finns {none.Sv} med id {Shown(id)}.", $"There is {none.En} with the id {Shown(id)}.");
    }

    public static Localized UnknownQuote(string id) => new(
        $"Det finns inget citat med id {Shown(id)}.",
        $"There is no quote with the id {Shown(id)}.");

    public static Localized DuplicateQuote(string id, int line) => new(
        $"Citatet {Shown(id)} finns redan på rad {line}.",
        $"The quote {Shown(id)} is already on line {line}.");

    /// <summary>"Menade du x?", or all that is allowed when nothing is near and the list is short.</summary>
    public static Localized DidYouMean(string word, IReadOnlyCollection<string> allowed) => Nearest.To(word, allowed) switch
    {
        { } nearest => new($"Menade du {nearest}?", $"Did you mean {nearest}?"),
        null when allowed.Count is > 0 and <= 24 => new(
            $"Tillåtet här: {string.Join(", ", allowed)}.",
            $"Allowed here: {string.Join(", ", allowed)}."),
        null => new("Kontrollera stavningen eller lägg till raden som saknas.", "See to the spelling or add the row that is missing."),
    };

    private static string Shown(string value) => value.Length <= 60 ? $"”{value}”" : $"”{value[..60]}…”";
}
