namespace Samverkan.Register.Acts;

/// <summary>What is wrong with an act, in words for who does it.</summary>
internal static class ActMessages
{
    public static readonly Localized Gone = new("Den raden finns inte längre i registret.", "That row is no longer in the register.");

    public static readonly Localized StartAgain = new("Börja om, så ser du hur det ser ut nu.", "Start again to see how it looks now.");

    public static readonly Localized Ended = new("Det har redan avslutats.", "It has ended already.");

    public static readonly Localized NoName = new("Namnet saknas.", "The name is missing.");

    public static readonly Localized WriteName = new("Skriv för- och efternamn.", "Write the first and last name.");

    public static readonly Localized WrongWayRound = new("Sista dagen är före första dagen.", "The last day is before the first.");

    public static readonly Localized CorrectLastDay = new("Välj en sista dag som är samma dag eller senare.", "Choose a last day that is the same day or later.");

    public static readonly Localized TooLong = new("Texten är för lång.", "The text is too long.");

    public static readonly Localized Shorten = new("Korta den.", "Shorten it.");
}
