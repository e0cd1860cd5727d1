using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>The words of the file's closed sets.</summary>
internal static class FileWords
{
    public static readonly Words<bool> YesNo = new(("true", true), ("false", false), ("ja", true), ("nej", false));

    public static readonly Words<AreaKind> AreaKinds = new(
        ("district", AreaKind.District),
        ("local-police-area", AreaKind.LocalPoliceArea));

    public static readonly Words<Scope> Scopes = new(("central", Scope.Central), ("local", Scope.Local));

    public static readonly Words<ChannelType> ChannelTypes = new(
        ("standard", ChannelType.Standard),
        ("private", ChannelType.Private),
        ("shared", ChannelType.Shared));

    public static readonly Words<Level> Levels = new(
        ("strategic", Level.Strategic),
        ("tactical", Level.Tactical),
        ("operational", Level.Operational),
        ("support", Level.Support));

    public static readonly Words<SeatFunction> Functions = new(
        ("member", SeatFunction.Member),
        ("coordinator", SeatFunction.Coordinator),
        ("chair", SeatFunction.Chair),
        ("vice-chair", SeatFunction.ViceChair),
        ("secretary", SeatFunction.Secretary),
        ("representative", SeatFunction.Representative),
        ("participant", SeatFunction.Participant),
        ("adjunct", SeatFunction.Adjunct));

    public static readonly Words<RelationKind> Relations = new(
        ("reports-to", RelationKind.ReportsTo),
        ("supports", RelationKind.Supports),
        ("coordinates", RelationKind.Coordinates),
        ("takes-part-in", RelationKind.TakesPartIn),
        ("appoints", RelationKind.Appoints));

    public static readonly Words<EntityKind> Entities = new(
        ("group", EntityKind.Group),
        ("pattern", EntityKind.Pattern),
        ("organisation", EntityKind.Organisation),
        ("role", EntityKind.Role),
        ("area", EntityKind.Area),
        ("term", EntityKind.Term),
        ("person", EntityKind.Person));

    public static readonly Words<DayOfWeek> Weekdays = new(
        ("monday", DayOfWeek.Monday),
        ("tuesday", DayOfWeek.Tuesday),
        ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday),
        ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday));
}
