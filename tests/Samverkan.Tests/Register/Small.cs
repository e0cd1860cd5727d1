using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register;

/// <summary>Rows to put into a register of a test.</summary>
internal static class Small
{
    public static readonly RegisterContent Goteborg = Tests.Register.Goteborg.Content;

    public static readonly IReadOnlyList<Citation> Cited = [new Citation(Tests.Register.Goteborg.SourceId, "", "Göteborgs Stad och polisområde Storgöteborg har en strukturerad samverkan.")];

    public static Names Names(string name) => new() { Name = new Localized(name, name) };

    public static Person Person(string id, string name, string? tenant = null, string? objectId = null) =>
        new() { Id = new PersonId(id), Name = name, TenantId = tenant, ObjectId = objectId, Sources = Cited };

    public static Holding Holding(string id, string person, string? role = null, string? seat = null, DateOnly? from = null, DateOnly? to = null, string? decision = "KS 2024-01") => new()
    {
        Id = new HoldingId(id),
        Person = new PersonId(person),
        Role = role is null ? null : new RoleId(role),
        Seat = seat is null ? null : new SeatId(seat),
        Validity = new Validity(from, to),
        Decision = decision,
        Sources = Cited,
    };

    public static Group Group(string id, params Seat[] seats) => new()
    {
        Id = new GroupId(id),
        Names = Names($"Gruppen {id}"),
        ChannelName = id,
        Scope = Scope.Central,
        Seats = seats,
        Sources = Cited,
    };

    public static Seat Seat(string id, string organisation, SeatFunction function = SeatFunction.Member, int? places = 1) => new()
    {
        Id = new SeatId(id),
        Function = function,
        Names = Names(id),
        Organisation = new OrganisationId(organisation),
        Places = places,
        Sources = Cited,
    };

    public static Relation Relation(string id, RelationKind kind, string from, string to) => new()
    {
        Id = new RelationId(id),
        Kind = kind,
        From = EntityRef.To(new GroupId(from)),
        To = EntityRef.To(new GroupId(to)),
        Sources = Cited,
    };
}
