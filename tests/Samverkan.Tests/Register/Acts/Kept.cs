using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

/// <summary>The Göteborg register with invented people, and acts done to it on a day.</summary>
internal static class Kept
{
    public const string City = "goteborgs-stad";
    public const string Police = "polisomrade-storgoteborg";
    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    public const string ObjectId = "22222222-2222-4222-8222-222222222222";
    public const string OtherId = "33333333-3333-4333-8333-333333333333";

    public static readonly DateOnly Today = Goteborg.Today;
    public static readonly PersonId Anna = new("anna");
    public static readonly PersonId Bo = new("bo");
    public static readonly PersonId Cia = new("cia");
    public static readonly PersonId Hidden = new("hidden");

    /// <summary>Anna is city director, Bo sits for the local police on the LÖK network, Cia nowhere; one more, who is protected, heads the police.</summary>
    public static readonly RegisterContent Content = Goteborg.Content with
    {
        Persons =
        [
            Small.Person("anna", "Anna Prov", Tenant, ObjectId),
            Small.Person("bo", "Bo Test") with { Address = "bo.test@example.org" },
            Small.Person("cia", "Cia Fiktiv"),
            Small.Person("hidden", "Dold Hemlig") with { ProtectedIdentity = true },
        ],
        Holdings =
        [
            Small.Holding("h-anna", "anna", role: "stadsdirektor", from: new(2024, 1, 1)),
            Small.Holding("h-bo", "bo", seat: "lok#lokalpolisomradena", from: new(2025, 1, 1)),
            Small.Holding("h-hidden", "hidden", role: "polisomradeschef"),
        ],
    };

    public static readonly RegisterSnapshot Register = new(Content);

    public static ActContext Context(string key = "k1", DateOnly? today = null) => new(today ?? Today, "anna", new Localized("Göteborgs Stad", "City of Gothenburg"), key);

    public static RegisterSnapshot With(Func<RegisterContent, RegisterContent> change) => new(change(Content));

    public static RegisterSnapshot Holding(params Holding[] more) => With(content => content with { Holdings = [.. content.Holdings, .. more] });

    public static Act.Appoint AppointToRole(string role, PersonId person, DateOnly from, DateOnly? to = null, string? replaces = null) =>
        new(new Placement.OfRole(new RoleId(role)), new Appointee.Registered(person), from, to, "KS 2026-7", replaces is null ? null : new HoldingId(replaces));

    public static Act.Appoint AppointToSeat(string seat, PersonId person, DateOnly from, DateOnly? to = null, string? replaces = null) =>
        new(new Placement.OfSeat(new SeatId(seat)), new Appointee.Registered(person), from, to, "KS 2026-7", replaces is null ? null : new HoldingId(replaces));

    public static Appointee Named(string name, string? address = null, string? objectId = null, bool another = false) =>
        new Appointee.Named(name, address, objectId is null ? null : Tenant, objectId, another);

    public static ActOutcome Plan(Act act, RegisterSnapshot? register = null) => Acting.Plan(register ?? Register, act, Context());

    /// <summary>The register once the act is done.</summary>
    public static RegisterSnapshot Done(Act act, RegisterSnapshot? register = null, string key = "k1", DateOnly? today = null)
    {
        var outcome = Acting.Plan(register ?? Register, act, Context(key, today));
        return outcome is ActOutcome.Refused(var problems)
            ? throw new InvalidOperationException(string.Join('\n', problems.Select(problem => $"{problem.Field}: {problem.Message.Sv} {problem.Remedy.Sv}")))
            : new RegisterSnapshot(Assert.IsType<ActOutcome.Planned>(outcome).Result);
    }

    public static IReadOnlyList<RowEdit> Edits(Act act, RegisterSnapshot? register = null) => Assert.IsType<ActOutcome.Planned>(Plan(act, register)).Edits;

    /// <summary>The one problem of the act.</summary>
    public static ActProblem Refused(Act act, RegisterSnapshot? register = null) => Assert.Single(Problems(act, register));

    public static IReadOnlyList<ActProblem> Problems(Act act, RegisterSnapshot? register = null)
    {
        var problems = Assert.IsType<ActOutcome.Refused>(Plan(act, register)).Problems;
        Assert.All(problems, problem => Assert.All([problem.Message, problem.Remedy], text => Assert.False(string.IsNullOrWhiteSpace(text.Sv) || string.IsNullOrWhiteSpace(text.En))));
        return problems;
    }

    public static Holding Holding(this RegisterSnapshot register, string id) => register.Content.Holdings.Single(holding => holding.Id.Value == id);

    public static Substitution Substitution(this RegisterSnapshot register, string id) => register.Content.Substitutions.Single(row => row.Id.Value == id);

    public static Substitution StandIn(string id, string seat, string person, string? whom = null, DateOnly? from = null, DateOnly? to = null, int order = 1, DateOnly? meeting = null) => new()
    {
        Id = new SubstitutionId(id),
        Seat = new SeatId(seat),
        Person = new PersonId(person),
        For = whom is null ? null : new PersonId(whom),
        Order = order,
        Meeting = meeting,
        Validity = new Validity(from, to),
        Sources = Small.Cited,
    };
}
