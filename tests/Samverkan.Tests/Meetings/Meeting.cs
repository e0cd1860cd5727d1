using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Tests.Register;

namespace Samverkan.Tests.Meetings;

/// <summary>Groups that meet, and what to ask of their meetings.</summary>
internal static class Meeting
{
    public static Group Group(string id, int? times, params string[] roles) => Small.Group(id, [.. roles.Select((role, i) => Small.Seat($"{id}#{i}", "goteborgs-stad") with { Role = new RoleId(role) })]) with
    {
        Cadence = times is { } stated ? Cadence(stated) : new Fact<Cadence>.NotStated(),
    };

    public static Fact<Cadence> Cadence(int times) => new Fact<Cadence>.Stated(new Cadence(times, true), Small.Cited);

    public static RegisterSnapshot Register(params IEnumerable<Group> groups) => new(Small.Goteborg with { Groups = [.. groups], Patterns = [], Relations = [], Terms = [] });

    public static FixedMeeting Fixed(PlannedMeeting one) => new(one.Group, one.Occurrence, one.Date, one.Start, one.Length);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<PlannedMeeting> Of(this YearPlanResult plan, string group) => plan.Meetings.Where(one => one.Group.Value == group);

    public static string Told(this IEnumerable<PlannedMeeting> meetings) =>
        string.Join(", ", meetings.Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Group} {one.Occurrence} {one.Date:yyyy-MM-dd ddd} {one.Start:HH:mm}")));

    /// <summary>Whether less than half an hour lies between two meetings.</summary>
    public static bool Clash(PlannedMeeting one, PlannedMeeting other) =>
        one.Date == other.Date && Begins(one) < Ends(other) + 30 && Begins(other) < Ends(one) + 30;

    private static double Begins(PlannedMeeting one) => one.Start.ToTimeSpan().TotalMinutes;

    private static double Ends(PlannedMeeting one) => Begins(one) + one.Length.TotalMinutes;
}
