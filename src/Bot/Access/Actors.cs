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
        Of(await senders.FindAsync(turnContext, cancellationToken), turnContext.Activity.UserId());

    /// <summary>What somebody may do at this moment, apart from any turn.</summary>
    public Actor Of(DirectoryIdentity person) => Of(senders.Of(person), channelId: string.Empty);

    /// <summary>All who keep a part of the register.</summary>
    public IEnumerable<DirectoryIdentity> Coordinators() => register.Engine.Register.Content.Organisations.SelectMany(organisation => CoordinatorsOf(organisation.Id)).Distinct();

    /// <summary>Who keeps an organisation's part of the register; administrators are told apart.</summary>
    public IEnumerable<DirectoryIdentity> CoordinatorsOf(OrganisationId organisation)
    {
        var now = register.Engine.Register;
        return coordinators.Where(each => now.IsWithin(organisation, each.Organisation)).SelectMany(each => each.People)
            .Concat(now.Content.Roles.Where(role => role.KeepsRegister && now.IsWithin(organisation, role.Organisation))
                .SelectMany(role => now.HoldingsOf(role.Id))
                .Where(holding => holding.Validity.Contains(calendar.Today))
                .Select(holding => now.Find(holding.Person))
                .Select(person => DirectoryIdentity.Parse($"{person?.TenantId}/{person?.ObjectId}"))
                .OfType<DirectoryIdentity>())
            .Distinct();
    }

    public IReadOnlyCollection<DirectoryIdentity> Administrators => administrators;

    private Actor Of(Sender sender, string channelId)
    {
        if (sender.IsForeign || !sender.IsKnown || DirectoryIdentity.Parse($"{sender.Tenant}/{sender.ObjectId}") is not { } identity)
        {
            return new Actor(sender, channelId, [], everybodyAdministers && !sender.IsForeign, []);
        }

        var now = register.Engine.Register;
        IReadOnlyList<PersonId> persons = [.. now.FindPersons($"{identity.Tenant}", $"{identity.ObjectId}").Select(person => person.Id)];
        return new Actor(
            sender,
            persons is [var one] ? one.Value : $"{identity.Tenant}/{identity.ObjectId}",
            persons,
            everybodyAdministers || administrators.Contains(identity),
            [.. Configured(identity).Concat(Held(now, persons)).Distinct()]);
    }

    private IEnumerable<OrganisationId> Configured(DirectoryIdentity identity) => coordinators.Where(each => each.People.Contains(identity)).Select(each => each.Organisation);

    private IEnumerable<OrganisationId> Held(RegisterSnapshot now, IReadOnlyList<PersonId> persons) =>
        persons.SelectMany(now.HoldingsOf)
            .Where(holding => holding is { Role: not null, Seat: null } && holding.Validity.Contains(calendar.Today) && holding.Absence?.Contains(calendar.Today) != true)
            .Select(holding => now.Find(holding.Role.GetValueOrDefault()))
            .OfType<Role>()
            .Where(role => role.KeepsRegister && role.Validity.Contains(calendar.Today))
            .Select(role => role.Organisation);

    private static IEnumerable<DirectoryIdentity> Parsed(IEnumerable<string> identities) => identities.Select(DirectoryIdentity.Parse).OfType<DirectoryIdentity>();
}
