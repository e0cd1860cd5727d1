using Samverkan.Questions;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Questions;

/// <summary>The Göteborg register with invented holders: one in a role, one before her, one on a seat of a district, one protected.</summary>
internal static class Staffed
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    public static readonly PersonId Now = new("p-now");
    public static readonly PersonId Before = new("p-before");
    public static readonly PersonId Local = new("p-local");
    public static readonly PersonId Hidden = new("p-hidden");

    private static readonly IReadOnlyList<Citation> Decision = [RegisterFile.Default().Groups[0].Sources[0]];

    public static QuestionEngine Engine { get; } = new(new RegisterSnapshot(Content()));

    private static RegisterContent Content()
    {
        var content = RegisterFile.Default();
        return content with
        {
            Persons = [Person(Now, "Testa Nusson"), Person(Before, "Prova Fördetta"), Person(Local, "Lokala Provsson"), Person(Hidden, "Skyddad Hemlig") with { ProtectedIdentity = true }],
            Holdings =
            [
                Held("h1", Now, role: "stadsdirektor", from: new DateOnly(2026, 4, 1)),
                Held("h2", Before, role: "stadsdirektor", to: new DateOnly(2026, 3, 31)),
                Held("h3", Local, seat: "bra/lundby#samordnare"),
                Held("h4", Hidden, role: "polisomradeschef"),
            ],
        };
    }

    private static Person Person(PersonId id, string name) => new() { Id = id, Name = name, Sources = Decision, TenantId = Tenant, ObjectId = $"22222222-2222-4222-8222-{id.Value.Length:d12}" };

    private static Holding Held(string id, PersonId person, string? role = null, string? seat = null, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Id = new HoldingId(id),
        Person = person,
        Role = role is null ? null : new RoleId(role),
        Seat = seat is null ? null : new SeatId(seat),
        Validity = new Validity(from, to),
        Sources = Decision,
    };
}
