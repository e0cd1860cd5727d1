using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>The names of the fields of the form.</summary>
public static class MinutesFields
{
    public const string NextDay = "next.day";
    public const string NextHour = "next.hour";
    public const string DiaryNumber = "diary";
    public const string Secrecy = "secrecy";
    public const string Adjuster = "adjuster";

    /// <summary>What a field says of somebody whom its reader may not see; it stays as it is.</summary>
    public const string Hidden = "hidden";

    private const string PresencePrefix = "present.";

    public static string Presence(AttendanceRow row) => Presence(row.Seat.Id, row.Holder?.Id);

    /// <summary>The id of a person may tell who it is, and not everybody who writes may know that: so the field has a digest of it.</summary>
    /// <param name="holder">Null where nobody is registered on the seat.</param>
    public static string Presence(SeatId seat, PersonId? holder) => holder is { } person ? $"{PresencePrefix}{seat} {DraftMark.Of(person.Value)}" : PresencePrefix + seat;

    public static string Decision(int slot) => MinutesList.Decisions.Field(slot);

    public static string Action(int slot) => MinutesList.Actions.Field(slot);

    public static string Who(int slot) => MinutesList.Actions.Beside(slot)[0];

    public static string Due(int slot) => MinutesList.Actions.Beside(slot)[1];

    public static string Question(int slot) => MinutesList.Questions.Field(slot);

    public static bool IsPresence(string field) => field.StartsWith(PresencePrefix, StringComparison.Ordinal);

    /// <summary>Whether the form can have such a field. Data of a click may hold anything.</summary>
    public static bool Has(string field) =>
        field is NextDay or NextHour or DiaryNumber or Secrecy or Adjuster
        || IsPresence(field)
        || MinutesList.All.Any(list => list.SlotOf(field) is not null);

    internal static string Numbered(string name, int slot) => string.Create(CultureInfo.InvariantCulture, $"{name}.{slot}");
}
