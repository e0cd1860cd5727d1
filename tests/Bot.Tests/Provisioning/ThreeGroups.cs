using Samverkan.GraphSimulator;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Provisioning;

/// <summary>Three groups, one of each kind of channel, with people of two organisations. All of them are invented.</summary>
internal static class ThreeGroups
{
    public static readonly Guid Anna = new("aaaaaaaa-0000-4000-8000-000000000001");
    public static readonly Guid Bo = new("aaaaaaaa-0000-4000-8000-000000000002");
    public static readonly Guid Cia = new("bbbbbbbb-0000-4000-8000-000000000003");

    private static readonly string[] Numbers = ["0", "1", "2"];

    private static readonly IReadOnlyList<Citation> Cited = [new Citation(new SourceId("källan"), "", "Så är det.")];

    public static readonly RegisterContent Content = new()
    {
        Sources = [new Source(Cited[0].Source, new Localized("Källan", "The source"), null, null)],
        Organisations = [Organisation("staden", SimulatorDefaults.TenantId), Organisation("polisen", SimulatorDefaults.PartnerTenantId)],
        Groups = [Group("oppen", ChannelType.Standard), Group("sluten", ChannelType.Private), Group("delad", ChannelType.Shared)],
        Persons =
        [
            Person("anna", "Anna Ek", Anna, SimulatorDefaults.TenantId),
            Person("bo", "Bo Alm", Bo, SimulatorDefaults.TenantId),
            Person("cia", "Cia Lind", Cia, SimulatorDefaults.PartnerTenantId),
        ],
        Holdings = [.. new[] { "oppen", "sluten", "delad" }.SelectMany(group => new[]
        {
            Holding(group, "anna", "0"),
            Holding(group, "bo", "1"),
        }), Holding("delad", "cia", "2")],
    };

    /// <summary>The same people in the simulated directory, the two of the team's own organisation in the team.</summary>
    public static void People(SimulatorEditing edit)
    {
        edit.AddUser($"{Anna}", "Anna Ek", "anna.ek@stad.example", SimulatorDefaults.TenantId);
        edit.AddUser($"{Bo}", "Bo Alm", "bo.alm@stad.example", SimulatorDefaults.TenantId);
        edit.AddUser($"{Cia}", "Cia Lind", "cia.lind@polis.example", SimulatorDefaults.PartnerTenantId);
        edit.AddTeamMember($"{Anna}");
        edit.AddTeamMember($"{Bo}");
    }

    private static Organisation Organisation(string id, string tenant) =>
        new() { Id = new OrganisationId(id), Names = new Names { Name = new Localized(id, id) }, TenantId = tenant, Sources = Cited };

    private static Group Group(string id, ChannelType type) => new()
    {
        Id = new GroupId(id),
        Names = new Names { Name = new Localized($"Gruppen {id}", $"The group {id}") },
        ChannelName = $"Gruppen {id}",
        ChannelType = type,
        Scope = Scope.Central,
        Cadence = new Fact<Cadence>.Stated(new Cadence(4, Approximate: true), Cited),
        Sources = Cited,
        Seats = [.. Numbers.Select(number => new Seat
        {
            Id = new SeatId($"{id}#{number}"),
            Function = number == "0" ? SeatFunction.Coordinator : SeatFunction.Member,
            Names = new Names { Name = new Localized($"Plats {number}", $"Seat {number}") },
            Organisation = new OrganisationId("staden"),
            Sources = Cited,
        })],
    };

    private static Person Person(string id, string name, Guid objectId, string tenant) => new()
    {
        Id = new PersonId(id),
        Name = name,
        TenantId = tenant,
        ObjectId = $"{objectId}",
        Address = $"{id}@example.org",
        Sources = Cited,
    };

    private static Holding Holding(string group, string person, string seat) => new()
    {
        Id = new HoldingId($"{group}-{person}"),
        Person = new PersonId(person),
        Seat = new SeatId($"{group}#{seat}"),
        Sources = Cited,
    };
}
