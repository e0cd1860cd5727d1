using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Meetings;

/// <summary>Groups of all cadences that share roles with one another, by chance.</summary>
internal static class AnyGroups
{
    private static readonly string[] Roles = ["stadsdirektor", "polisomradeschef", "processledare", "kommunpolis", "planeringsledare", "radssamordnare"];

    private static readonly Gen<Validity> Days = Gen.Frequency(
        (5, Gen.Constant(Validity.Always)),
        (1, Gen.Choose(-400, 800).Select(from => new Validity(new DateOnly(2027, 1, 1).AddDays(from), null))),
        (1, Gen.Choose(-400, 800).Select(to => new Validity(null, new DateOnly(2027, 1, 1).AddDays(to)))));

    private static readonly Gen<MeetingPreference> Preference =
        from weekdays in Gen.SubListOf(Enum.GetValues<DayOfWeek>())
        from quarter in Gen.Choose(28, 72)
        from minutes in Gen.Elements(15, 45, 60, 90, 120, 180)
        select new MeetingPreference { Weekdays = [.. weekdays], Start = new TimeOnly(quarter / 4, quarter % 4 * 15), Length = TimeSpan.FromMinutes(minutes) };

    private static readonly Gen<Group> One =
        from times in Gen.Elements<int?>(null, 1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 18, 24, 52)
        from roles in Gen.SubListOf(Roles)
        from days in Days
        from usual in Gen.Elements(true, false)
        from preference in Preference
        from scope in Gen.Elements(Scope.Central, Scope.Local)
        select Meeting.Group("", times, [.. roles]) with { Validity = days, Scope = scope, Meetings = usual ? MeetingPreference.Default : preference };

    /// <summary>One to ten groups with ids of their own.</summary>
    public static Arbitrary<Group[]> Arbitrary { get; } = Gen.Choose(1, 10).SelectMany(count => Gen.ArrayOf(One, count))
        .Select(groups => groups.Select((group, i) => Named(group, $"g{i}")).ToArray()).ToArbitrary();

    public static Group Named(Group group, string id) => group with
    {
        Id = new GroupId(id),
        Seats = [.. group.Seats.Select((seat, i) => seat with { Id = new SeatId($"{id}#{i}") })],
    };
}
