using Samverkan.Bot.Access;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>Who is in the channel of each group, against who has a seat there.</summary>
internal sealed class MemberPlanner(PlanInput input)
{
    /// <param name="channel">The line of the group's channel.</param>
    public IEnumerable<PlanLine> Lines(DesiredGroup group, PlanLine channel)
    {
        var isMade = input.Entry(channel.Key) is { IsThere: true, Id: not null };
        var present = input.Entry(channel.Key)?.Id is { } id ? input.Observed.Members.GetValueOrDefault(id) : null;
        return group.Members.Select(member => Line(group, member, isMade, present)).OfType<PlanLine>()
            .Concat(present is null ? [] : present.Where(member => !IsDesired(group, member)).Select(member => Beyond(group, member)).OfType<PlanLine>());
    }

    /// <summary>All of them, for a channel that is made again.</summary>
    public IEnumerable<PlanLine> Anew(DesiredGroup group) => !group.HasOwnMembers
        ? []
        : group.Members.Where(member => member is { Identity: { } identity, IsProtected: false } && identity != group.Owner && input.Desired.Tenants.Contains(identity.Tenant))
            .Select(member => new PlanLine(new LineKey.Member(group.Id, member.Identity.GetValueOrDefault()), PlanAction.Create, PlanWords.InGroup(PlanWords.Person(member.Name), group))
            {
                Person = member.Person,
                Work = new Work.AddMember(member.Identity.GetValueOrDefault(), IsOwner: false),
            });

    private PlanLine? Line(DesiredGroup group, DesiredMember member, bool isMade, IReadOnlyList<ObservedMember>? present)
    {
        if (member.IsProtected)
        {
            return Blocked(new LineKey.Note(group.Id, $"person-{member.Person}"), group, PlanWords.Protected, PlanReasons.Protected, PlanReasons.AddByHand);
        }

        var name = PlanWords.Person(member.Name);
        if (member.Identity is not { } identity)
        {
            return Blocked(new LineKey.Note(group.Id, $"person-{member.Person}"), group, name, PlanReasons.NoDirectoryId, PlanReasons.GiveDirectoryId) with { Person = member.Person };
        }

        var key = new LineKey.Member(group.Id, identity);
        if (!input.Desired.Tenants.Contains(identity.Tenant))
        {
            return Blocked(key, group, name, PlanReasons.UnknownTenant, PlanReasons.CheckTenant) with { Person = member.Person };
        }

        if (!group.HasOwnMembers)
        {
            return input.Observed.IsInTeam(identity.ObjectId) ? null : Blocked(key, group, name, PlanReasons.NotInTeam, PlanReasons.AddToTeam) with { Person = member.Person };
        }

        return Own(group, member, identity, key, name, isMade, present);
    }

    private PlanLine Own(DesiredGroup group, DesiredMember member, DirectoryIdentity identity, LineKey.Member key, Localized name, bool isMade, IReadOnlyList<ObservedMember>? present)
    {
        var entry = input.Entry(key);
        var line = new PlanLine(key, PlanAction.Unchanged, PlanWords.InGroup(name, group)) { Person = member.Person };
        var channel = input.Entry(new LineKey.Channel(group.Id))?.Id;
        if (present?.FirstOrDefault(one => Is(one, identity)) is { } there)
        {
            return entry is { IsThere: true, IsWanted: true } && entry.Id == there.Id
                ? line
                : line with { Work = new Work.Record(new LedgerEntry(LedgerStage.Agreed, input.Now) { Id = there.Id, IsWanted = true, Channel = channel }) };
        }

        // Whoever makes the channel owns it from the start.
        if (!isMade && group.Owner == identity)
        {
            return line with { Why = PlanReasons.Owner, Work = new Work.Record(new LedgerEntry(LedgerStage.Agreed, input.Now) { IsWanted = true }) };
        }

        // What may not be read is not known to be otherwise.
        if (entry is { IsAgreed: true, IsWanted: true } && (present is null || entry.IsGone))
        {
            return entry.IsGone ? line with { Why = PlanReasons.AcceptedGone } : line;
        }

        var add = new Work.AddMember(identity, IsOwner: group.Owner == identity);
        if (group.Type == Register.Model.ChannelType.Private && !input.Observed.IsInTeam(identity.ObjectId))
        {
            return Blocked(key, group, name, PlanReasons.NotInTeam, PlanReasons.AddToTeamFirst) with { Person = member.Person };
        }

        return entry is { IsThere: true, IsWanted: true } && input.IsInPlace(key, entry)
            ? line with { Action = PlanAction.Deviation, Why = PlanReasons.MemberRemoved, Work = add, Accepted = entry with { IsGone = true, At = input.Now } }
            : line with { Action = PlanAction.Create, Work = add };
    }

    // Without a seat: it was ended, or a person let somebody in. Neither is undone unasked.
    private PlanLine? Beyond(DesiredGroup group, ObservedMember member)
    {
        var key = new LineKey.Member(group.Id, member.Identity);
        var entry = input.Entry(key);
        var known = input.Desired.People[member.Identity.ObjectId].ToList();
        var isProtected = known.Exists(person => person.ProtectedIdentity);
        return member.Identity.ObjectId == input.Target.Owner || entry is { IsThere: true, IsWanted: false }
            ? null
            : new PlanLine(key, PlanAction.Deviation, PlanWords.InGroup(isProtected ? PlanWords.Protected : PlanWords.Person(member.Name), group))
            {
                Person = isProtected ? null : known.FirstOrDefault()?.Id,
                Why = entry is { IsWanted: true } ? PlanReasons.SeatEnded : PlanReasons.NoSeat,
                Work = new Work.RemoveMember(member.Id),
                Accepted = new LedgerEntry(LedgerStage.Agreed, input.Now) { Id = member.Id, IsWanted = false },
            };
    }

    private static bool IsDesired(DesiredGroup group, ObservedMember member) => group.Members.Any(one => one.Identity is { } identity && Is(member, identity));

    // Graph leaves out the tenant of people of its own.
    private static bool Is(ObservedMember member, DirectoryIdentity identity) =>
        member.Identity.ObjectId == identity.ObjectId && (member.Identity.Tenant == Guid.Empty || member.Identity.Tenant == identity.Tenant);

    private static PlanLine Blocked(LineKey key, DesiredGroup group, Localized name, Localized why, Localized remedy) =>
        new(key, PlanAction.Blocked, PlanWords.InGroup(name, group)) { Why = why, Remedy = remedy };
}
