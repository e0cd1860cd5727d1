namespace Samverkan.Register.Acts;

/// <summary>What is wrong with an act, in words for who does it.</summary>
internal static class ActMessages
{
    public static readonly Localized Gone = new("Den raden finns inte längre i registret.", "That row is no longer in the register.");

    public static readonly Localized StartAgain = new("Börja om, så ser du hur det ser ut nu.", "Start again to see how it looks now.");

    public static readonly Localized Ended = new("Det har redan avslutats.", "It has ended already.");

    public static readonly Localized WrongWayRound = new("Sista dagen är före första dagen.", "The last day is before the first.");

    public static readonly Localized CorrectLastDay = new("Välj en sista dag som är samma dag eller senare.", "Choose a last day that is the same day or later.");

    public static readonly Localized StrangeYear = new("Året ser fel ut.", "The year looks wrong.");

    public static readonly Localized CorrectYear = new("Skriv ett datum mellan 1900 och 2199.", "Write a date between 1900 and 2199.");

    public static readonly Localized Shorten = new("Korta den.", "Shorten it.");

    public static readonly Localized SomebodyElse = new("Välj någon annan.", "Choose somebody else.");

    public static readonly Localized PersonGone = new("Personen finns inte längre i registret.", "That person is no longer in the register.");

    public static Localized TooLong(int longest) => new($"Texten är längre än {longest} tecken.", $"The text is longer than {longest} characters.");
}
