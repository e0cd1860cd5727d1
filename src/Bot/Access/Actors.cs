using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Hosting.Configuration;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Access;

/// <summary>
/// Tells what a sender may do, anew at each act: by <c>Access:*</c>, and by the roles that he or she has in the register today. Nobody
/// without a directory identity may do anything, but in Development without an app id, where all are administrators until some are named.
/// </summary>
internal sealed class Actors(SenderDirectory senders, CurrentRegister register, SwedishCalendar calendar, IOptions<AccessOptions> access, IOptions<BotIdentityOptions> bot)
{
    private readonly HashSet<DirectoryIdentity> administrators = [.. Parsed(access.Value.Administrators)];

    private readonly List<(OrganisationId Organisation, HashSet<DirectoryIdentity> People)> coordinators =
        [.. access.Value.Coordinators.Select(each => (new OrganisationId(each.Key), Parsed(each.Value).ToHashSet()))];

    private readonly bool everybodyAdministers = string.IsNullOrEmpty(bot.Value.MicrosoftAppId) && access.Value.Administrators.Count == 0;

    public async ValueTask<Actor> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Of(register.Engine.Register, await senders.FindAsync(turnContext, cancellationToken), turnContext.Activity.UserId()) with
        {
            IsAlone = turnContext.Activity.KindOfConversation() == ConversationKind.Personal,
        };

    /// <summary>What somebody may do at this moment, apart from any turn.</summary>
    public Actor Of(DirectoryIdentity person) => Of(register.Engine.Register, senders.Of(person), channelId: string.Empty);

    /// <summary>All who keep a part of the register.</summary>
    public IEnumerable<DirectoryIdentity> Coordinators() => register.Engine.Register.Content.Organisations.SelectMany(organisation => CoordinatorsOf(organisation.Id)).Distinct();

    /// <summary>What a sender may do by this register. Cheap enough for every question.</summary>
    public Actor Of(RegisterSnapshot now, Sender sender, string channelId)
    {
        if (sender.IsForeign || !sender.IsKnown || DirectoryIdentity.Parse($"{sender.Tenant}/{sender.ObjectId}") is not { } identity)
        {
            return new Actor(sender, channelId, [], everybodyAdministers && !sender.IsForeign, []);
        }

        IReadOnlyList<PersonId> persons = [.. now.FindPersons($"{identity.Tenant}", $"{identity.ObjectId}").Select(person => person.Id)];
        return new Actor(
            sender,
            persons is [var one] ? one.Value : $"{identity.Tenant}/{identity.ObjectId}",
            persons,
            everybodyAdministers || administrators.Contains(identity),
            [.. Configured(identity).Concat(persons.SelectMany(now.HoldingsOf).Where(holding => Keeps(now, holding)).Select(holding => now.Find(holding.Role.GetValueOrDefault())).OfType<Role>().Select(role => role.Organisation)).Distinct()]);
    }

    /// <summary>The same person by another register, as it may have become while he or she acts.</summary>
    public Actor At(RegisterSnapshot now, Actor actor) => Of(now, actor.Sender, actor.Key) with { IsAlone = actor.IsAlone };

    /// <summary>Who keeps an organisation's part of the register today; administrators are told apart.</summary>
    public IEnumerable<DirectoryIdentity> CoordinatorsOf(OrganisationId organisation)
    {
        var now = register.Engine.Register;
        return coordinators.Where(each => now.IsWithin(organisation, each.Organisation)).SelectMany(each => each.People)
            .Concat(now.Content.Roles.Where(role => role.KeepsRegister && now.IsWithin(organisation, role.Organisation))
                .SelectMany(role => now.HoldingsOf(role.Id))
                .Where(holding => Keeps(now, holding))
                .Select(holding => now.Find(holding.Person))
                .Select(person => DirectoryIdentity.Parse($"{person?.TenantId}/{person?.ObjectId}"))
                .OfType<DirectoryIdentity>())
            .Distinct();
    }

    public IReadOnlyCollection<DirectoryIdentity> Administrators => administrators;

    /// <summary>Whether anybody administers.</summary>
    public bool HasAdministrators => everybodyAdministers || administrators.Count > 0;

    private IEnumerable<OrganisationId> Configured(DirectoryIdentity identity) => coordinators.Where(each => each.People.Contains(identity)).Select(each => each.Organisation);

    // Whoever is away keeps nothing meanwhile.
    private bool Keeps(RegisterSnapshot now, Holding holding) =>
        holding is { Role: { } id, Seat: null }
        && holding.Validity.Contains(calendar.Today)
        && holding.Absence?.Contains(calendar.Today) != true
        && now.Find(id) is { KeepsRegister: true } role
        && role.Validity.Contains(calendar.Today);

    private static IEnumerable<DirectoryIdentity> Parsed(IEnumerable<string> identities) => identities.Select(DirectoryIdentity.Parse).OfType<DirectoryIdentity>();
}
