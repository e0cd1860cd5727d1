using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>Two groups, one of them with a channel of its own members: Siv, who is in the team, and Bo, who is not.</summary>
internal static class SmallRegister
{
    public const string Private = "Central strategisk samverkansgrupp";

    public static readonly Guid Siv = Guid.Parse("51f00000-0000-4000-8000-000000000001");
    public static readonly Guid Bo = Guid.Parse("51f00000-0000-4000-8000-000000000002");

    private static readonly IReadOnlyList<Citation> Proof = [Registers.Goteborg.Roles[0].Sources[0]];

    public static readonly RegisterContent Content = Registers.Goteborg with
    {
        Organisations = [.. Registers.Goteborg.Organisations.Select(row => row.Id.Value == "goteborgs-stad" ? row with { TenantId = SimulatorDefaults.TenantId } : row)],
        Groups = [.. Registers.Goteborg.Groups.Where(group => group.Id.Value is "central" or "lok").Select(group => group.Id.Value == "central" ? group with { ChannelType = ChannelType.Private } : group)],
        Patterns = [],
        Relations = [],
        Terms = [],
        Persons = [Person("siv", "Siv Testsson", Siv), Person("bo", "Bo Provsson", Bo)],
        Holdings = [Holding("h1", "siv", "stadsdirektor"), Holding("h2", "bo", "planeringsledare")],
    };

    /// <summary>A file of it, to seed a store with.</summary>
    public static string Write()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("samverkan-").FullName, "register.yaml");
        File.WriteAllText(file, RegisterYaml.Write(Content));
        return file;
    }

    private static Person Person(string id, string name, Guid objectId) =>
        new() { Id = new PersonId(id), Name = name, TenantId = SimulatorDefaults.TenantId, ObjectId = objectId.ToString(), Sources = Proof };

    private static Holding Holding(string id, string person, string role) => new()
    {
        Id = new HoldingId(id),
        Person = new PersonId(person),
        Role = new RoleId(role),
        Decision = "Dnr 1/26",
        Validity = new Validity(new DateOnly(2026, 1, 1), null),
        Sources = Proof,
    };
}
