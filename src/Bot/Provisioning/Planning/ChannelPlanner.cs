using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>The channel of each group.</summary>
internal sealed class ChannelPlanner(PlanInput input)
{
    // Swedish, as the names of channels are.
    private const string OldType = " (tidigare)";
    private const string EndedName = " (avslutad)";

    public PlanLine Line(DesiredGroup group)
    {
        var key = new LineKey.Channel(group.Id);
        var entry = input.Entry(key);
        if (entry is { IsGone: true })
        {
            return new PlanLine(key, PlanAction.Unchanged, PlanWords.Channel(group)) { Why = PlanReasons.AcceptedGone };
        }

        var marked = input.ByMarker[group.Id.Value].ToList();
        if (marked.Count > 1)
        {
            return Blocked(key, group, PlanReasons.TwoMarked, PlanReasons.RemoveOneMarker);
        }

        if (entry is { IsAgreed: true, IsVerified: true, Id: { } id })
        {
            return input.Channel(id) is { } channel ? Compared(key, group, entry, channel) : Missing(key, group, entry);
        }

        return marked is [var found] ? Found(key, group, found) : New(key, group, isIntended: entry is not null);
    }

    /// <summary>Channels of groups that the register has no more.</summary>
    public IEnumerable<PlanLine> Ended()
    {
        var desired = input.Desired.Groups.Select(group => group.Id).ToHashSet();
        return input.Ledger.Where(pair => pair.Key is LineKey.Channel && !desired.Contains(pair.Key.Group) && pair.Value.IsThere)
            .OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)
            .Select(pair => (pair.Key, Entry: pair.Value, Channel: input.Channel(pair.Value.Id)))
            .Where(each => each.Channel is not null)
            .Select(each => new PlanLine(each.Key, PlanAction.Deviation, PlanWords.Channel(each.Channel!.Name))
            {
                Why = PlanReasons.GroupEnded,
                Work = new Work.SetAside(each.Channel.Id, ChannelNames.WithEnding(each.Channel.Name, EndedName), Marker.Remove(each.Channel.Description), Create: null),
                Accepted = each.Entry with { IsGone = true, At = input.Now },
            });
    }

    private PlanLine New(LineKey.Channel key, DesiredGroup group, bool isIntended)
    {
        if (group.ChannelName.Length == 0)
        {
            return Blocked(key, group, PlanReasons.NoLegalName, PlanReasons.Rename);
        }

        // Should it be ours after all, a crash came between its making and its marker; the step looks for it again.
        if (!isIntended && input.ByName[group.ChannelName].FirstOrDefault() is { } foreign)
        {
            return Blocked(key, group, PlanReasons.NameInUse(group.ChannelName), PlanReasons.UseOrRename) with
            {
                Adoption = new Adoption(foreign.Id, foreign.Name, foreign.Type, Marker.Add(Marker.Remove(foreign.Description), group.Id)),
            };
        }

        return group is { HasOwnMembers: true, Owner: null }
            ? Blocked(key, group, PlanReasons.NoOwner, PlanReasons.NameOwner)
            : new PlanLine(key, PlanAction.Create, PlanWords.Channel(group)) { Work = Create(group), Why = PlanWords.Type(group.Type) };
    }

    // By its marker: the ledger was lost, or the process was, before it could tell.
    private PlanLine Found(LineKey key, DesiredGroup group, ObservedChannel channel) =>
        new(key, PlanAction.Unchanged, PlanWords.Channel(group)) { Work = new Work.Record(Agreed(group, channel)) };

    private PlanLine Missing(LineKey.Channel key, DesiredGroup group, LedgerEntry entry) =>
        New(key, group, isIntended: false) is var again && again.Action == PlanAction.Create
            ? again with { Action = PlanAction.Deviation, Why = PlanReasons.ChannelRemoved, Work = Create(group) with { Otherwise = ChannelNames.Numbered(group.ChannelName, 2) }, Accepted = entry with { IsGone = true, At = input.Now } }
            : again with { Why = PlanReasons.ChannelRemoved, Accepted = entry with { IsGone = true, At = input.Now } };

    private PlanLine Compared(LineKey key, DesiredGroup group, LedgerEntry entry, ObservedChannel channel)
    {
        var line = new PlanLine(key, PlanAction.Unchanged, PlanWords.Channel(group));
        if (channel.Type != entry.Type || group.Type != entry.WantedType)
        {
            return channel.Type == group.Type
                ? line with { Work = new Work.Record(entry with { Type = channel.Type, WantedType = group.Type, At = input.Now }) }
                : line with
                {
                    Action = PlanAction.Deviation,
                    Why = PlanReasons.WrongType(channel.Type, group.Type),
                    Work = new Work.SetAside(channel.Id, ChannelNames.WithEnding(channel.Name, OldType), Marker.Remove(channel.Description), Create(group)),
                    Accepted = entry with { Type = channel.Type, WantedType = group.Type, At = input.Now },
                };
        }

        var renamed = entry with { Name = group.ChannelName, WantedName = group.ChannelName, At = input.Now };
        if (channel.Name != entry.Name && channel.Name != group.ChannelName)
        {
            return line with
            {
                Action = PlanAction.Deviation,
                Why = PlanReasons.RenamedByPerson(entry.Name ?? string.Empty, channel.Name),
                Work = new Work.ChangeChannel(channel.Id, group.ChannelName, null, renamed),
                Accepted = entry with { Name = channel.Name, WantedName = group.ChannelName, At = input.Now },
            };
        }

        if (channel.Name == group.ChannelName && (entry.Name != channel.Name || entry.WantedName != group.ChannelName))
        {
            return line with { Work = new Work.Record(renamed) };
        }

        if (group.ChannelName != entry.WantedName)
        {
            return group.ChannelName.Length == 0 ? Blocked(key, group, PlanReasons.NoLegalName, PlanReasons.Rename)
                : input.ByName[group.ChannelName].Any(other => other.Id != channel.Id) ? Blocked(key, group, PlanReasons.NameInUse(group.ChannelName), PlanReasons.Rename)
                : line with { Action = PlanAction.Change, Why = PlanReasons.NewName(channel.Name, group.ChannelName), Asks = true, Work = new Work.ChangeChannel(channel.Id, group.ChannelName, null, renamed) };
        }

        return channel.Marker == group.Id.Value
            ? line
            : line with { Action = PlanAction.Change, Why = PlanReasons.MarkerGone, Work = new Work.ChangeChannel(channel.Id, null, Marker.Add(Marker.Remove(channel.Description), group.Id), entry) };
    }

    private LedgerEntry Agreed(DesiredGroup group, ObservedChannel channel) => new(LedgerStage.Agreed, input.Now)
    {
        Id = channel.Id,
        IsVerified = true,
        Name = channel.Name,
        WantedName = channel.Name,
        Type = channel.Type,
        WantedType = channel.Type,
    };

    private static Work.CreateChannel Create(DesiredGroup group) => new(group.ChannelName, group.Description, group.Type, group.Owner);

    private static PlanLine Blocked(LineKey key, DesiredGroup group, Localized why, Localized remedy) =>
        new(key, PlanAction.Blocked, PlanWords.Channel(group)) { Why = why, Remedy = remedy };
}
