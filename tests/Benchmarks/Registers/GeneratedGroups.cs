using Samverkan.Register.Model;

namespace Samverkan.Benchmarks.Registers;

/// <summary>The groups of the generated register: one of each kind in every area.</summary>
internal static class GeneratedGroups
{
    private const int SizesOfGroups = 7;
    private static readonly int[] TimesPerYear = [2, 4, 6, 10, 12];

    public static Area Area(int number) => new()
    {
        Id = AreaId(number),
        Kind = AreaKind.LocalPoliceArea,
        Names = new Names { Name = new Localized(PlaceNames.Of(number), PlaceNames.Of(number)) },
        Sources = GeneratedRegister.Cited,
    };

    /// <param name="fewestSeats">Groups have from so many seats to six more.</param>
    public static Group Make(int number, Municipality municipality, int fewestSeats)
    {
        var kind = GroupKinds.All[number % GroupKinds.All.Count];
        var area = number / GroupKinds.All.Count;
        var place = PlaceNames.Of(area);
        var id = new GroupId($"{kind.Key}-{area}");
        return new Group
        {
            Id = id,
            Names = new Names
            {
                Name = new Localized($"{kind.Name.Sv} {place}", $"{kind.Name.En} {place}"),
                Definite = new Localized($"{kind.Definite} i {place}", $"the {kind.Name.En} of {place}"),
                AliasesSv = [$"{place}s {kind.Name.Sv}", $"{kind.Initials} {place}"],
            },
            ChannelName = $"{kind.Name.Sv} {place}",
            Scope = Scope.Local,
            Area = AreaId(area),
            Level = new Fact<GroupLevel>.Stated(new GroupLevel((Level)(number % 4), null), GeneratedRegister.Cited),
            Purpose = new Fact<Localized>.Stated(new Localized($"samlar dem som arbetar med sådant i {place}", $"brings together those who work with it in {place}"), GeneratedRegister.Cited),
            Cadence = number % 6 == 5
                ? new Fact<Cadence>.NotStated()
                : new Fact<Cadence>.Stated(new Cadence(TimesPerYear[number % TimesPerYear.Length], number % 2 == 0), GeneratedRegister.Cited),
            Target = number % 10 == 3 ? Ages(13 + (number % 5), 18 + (number % 8)) : new Fact<TargetGroup>.NotStated(),
            MembersComplete = number % 3 == 0,
            Seats = [.. Enumerable.Range(0, fewestSeats + (number % SizesOfGroups)).Select(position => Seat(id, number, position, municipality))],
            Sources = GeneratedRegister.Cited,
        };
    }

    private static AreaId AreaId(int number) => new($"omrade-{number}");

    private static Fact<TargetGroup>.Stated Ages(int from, int to) => new(
        new TargetGroup { Description = new Localized($"unga mellan {from} och {to} år", $"young people aged {from} to {to}"), MinAge = from, MaxAge = to },
        GeneratedRegister.Cited);

    // Three is prime to the number of roles, so no role sits twice in a group, and groups differ in who sits there.
    private static Seat Seat(GroupId group, int number, int position, Municipality municipality)
    {
        var role = municipality.Roles[(number + (position * 3)) % municipality.Roles.Count];
        return new Seat
        {
            Id = new SeatId($"{group}#{position}"),
            Function = position == 0 ? SeatFunction.Coordinator : SeatFunction.Member,
            Names = role.Names,
            Role = role.Id,
            Organisation = role.Organisation,
            Unit = role.Unit,
            Rank = position + 1,
            Sources = GeneratedRegister.Cited,
        };
    }
}
