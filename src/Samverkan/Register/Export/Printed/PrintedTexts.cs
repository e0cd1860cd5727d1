using Samverkan.Register.Model;

namespace Samverkan.Register.Export.Printed;

/// <summary>What a printed roster says beside what the register does.</summary>
internal static class PrintedTexts
{
    public static readonly Localized Title = new("Förteckning över samverkansgrupper", "Roster of the cooperation groups");

    public static readonly Localized As = new("Som registret var den {0}.", "As the register was on {0}.");

    public static readonly Localized Seat = new("Plats", "Seat");

    public static readonly Localized Holder = new("Innehavare", "Holder");

    public static readonly Localized From = new("Från", "From");

    public static readonly Localized To = new("Till", "To");

    public static readonly Localized Source = new("Källa", "Source");

    public static readonly Localized NoHolder = new("innehavare ej registrerad", "no holder registered");

    public static readonly Localized NoSeats = new("Gruppen har inga platser i registret.", "The group has no seats in the register.");

    public static readonly Localized NoGroups = new("Inga grupper finns den dagen.", "There are no groups on that day.");

    public static readonly Localized Substitute = new("ersättare", "substitute");

    public static readonly Localized OneOfSeveral = new("en av flera", "one of several");

    public static readonly Localized Unstated = new("Nivån framgår inte", "Level not stated");

    private static readonly Dictionary<Level, Localized> Levels = new()
    {
        [Level.Strategic] = new("Strategisk nivå", "Strategic level"),
        [Level.Tactical] = new("Taktisk nivå", "Tactical level"),
        [Level.Operational] = new("Operativ nivå", "Operational level"),
        [Level.Support] = new("Stöd", "Support"),
    };

    public static Localized Of(Level? level) => level is { } some ? Levels[some] : Unstated;

    /// <summary>"två platser".</summary>
    public static Localized Places(int? places) => places is { } count
        ? new($"{count} platser", $"{count} places")
        : new("flera, antalet framgår inte", "several, the number is not stated");
}
