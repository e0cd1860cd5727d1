using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Register;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Makes, changes and sets aside channels.</summary>
internal sealed class ChannelStep(TeamGraph team, ChannelLook look, TimeProvider time) : IStep
{
    private const string CreatePermission = "Channel.Create.Group";
    private const string ChangePermission = "ChannelSettings.ReadWrite.Group";

    public Task<StepEnd>? Run(Work work, StepContext context, CancellationToken cancellationToken) => work switch
    {
        Work.CreateChannel create => CreateAsync(create, context, cancellationToken),
        Work.ChangeChannel change => ChangeAsync(change, context, cancellationToken),
        Work.SetAside aside => SetAsideAsync(aside, context, cancellationToken),
        _ => null,
    };

    /// <summary>What a channel that a list shows is, against what was asked for.</summary>
    public static StepEnd Verified(ObservedChannel channel, LedgerEntry asked, DateTimeOffset now)
    {
        var entry = asked with { Stage = LedgerStage.Agreed, At = now, Id = channel.Id, IsVerified = true, Name = channel.Name, Attempts = 0 };
        return channel.Type == asked.WantedType
            ? new StepEnd.Done(entry with { Type = channel.Type })
            : new StepEnd.Blocked(
                PlanReasons.WrongType(channel.Type, asked.WantedType.GetValueOrDefault()),
                new Localized("Skriv drift och välj Rätta, så görs en kanal av rätt sort.", "Say drift and choose Mend, and a channel of the right kind is made."),
                null,
                entry with { Type = channel.Type, WantedType = channel.Type });
    }

    private async Task<StepEnd> CreateAsync(Work.CreateChannel create, StepContext context, CancellationToken cancellationToken, string? besides = null)
    {
        var asked = new LedgerEntry(LedgerStage.Intended, time.GetUtcNow())
        {
            Name = create.Name,
            WantedName = create.Name,
            Type = create.Type,
            WantedType = create.Type,
            Attempts = context.Attempts + 1,
        };
        if (context.Entry is { } begun)
        {
            var seen = await look.SinceAsync(begun.At, cancellationToken);
            if (seen is not GraphAnswer<IReadOnlyList<ObservedChannel>>.Given { Value: var channels })
            {
                return Judge.Of(seen, context, ChangePermission, _ => new StepEnd.Again(TimeSpan.Zero));
            }

            if (channels.FirstOrDefault(channel => channel.Marker == context.Key.Group.Value && channel.Id != besides) is { } there)
            {
                return Verified(there, asked, time.GetUtcNow());
            }
        }

        await context.IntendAsync(asked, cancellationToken);
        var answer = await team.CreateAsync(create.Name, create.Description, create.Type, create.Owner, cancellationToken);
        if (create.Otherwise is { } otherwise && !context.IsBegun && answer is GraphAnswer<string?>.Refused { Why.IsNameTaken: true })
        {
            (create, asked) = (create with { Name = otherwise }, asked with { Name = otherwise });
            answer = await team.CreateAsync(otherwise, create.Description, create.Type, create.Owner, cancellationToken);
        }

        return Judge.Of(
            answer,
            context,
            CreatePermission,
            id => new StepEnd.ToVerify(asked with { Stage = LedgerStage.Agreed, Id = id }),
            refused => refused.IsNameTaken ? NameTaken(create, context) : null);
    }

    // Taken by what we made ourselves just now, perhaps, which no list shows yet.
    private static StepEnd NameTaken(Work.CreateChannel create, StepContext context) =>
        context.IsBegun && context.Attempts < Judge.MostAttempts
            ? new StepEnd.Again(Judge.Backoff(context.Attempts + 1))
            : new StepEnd.Blocked(
                new Localized(
                    $"Namnet {create.Name} är upptaget av en kanal som inte syns, troligen borttagen de senaste 30 dagarna.",
                    $"The name {create.Name} is taken by a channel that is not shown, probably removed within the last 30 days."),
                new Localized(
                    $"Återställ den kanalen i Teams, vänta tills namnet blir ledigt, eller ge gruppen ett annat kanalnamn, till exempel {ChannelNames.Numbered(create.Name, 2)} eller {ChannelNames.WithEnding(create.Name, " (ny)")}.",
                    $"Restore that channel in Teams, wait until the name is free, or give the group another channel name, such as {ChannelNames.Numbered(create.Name, 2)} or {ChannelNames.WithEnding(create.Name, " (ny)")}."),
                null);

    private async Task<StepEnd> ChangeAsync(Work.ChangeChannel change, StepContext context, CancellationToken cancellationToken) => Judge.Of(
        await team.ChangeAsync(change.Channel, change.Name, change.Description, cancellationToken),
        context,
        ChangePermission,
        _ => new StepEnd.Done(change.Then),
        refused => refused.IsNameTaken ? new StepEnd.Blocked(PlanReasons.NameInUse(change.Name ?? string.Empty), PlanReasons.Rename, null) : null);

    private async Task<StepEnd> SetAsideAsync(Work.SetAside aside, StepContext context, CancellationToken cancellationToken)
    {
        var answer = await team.ChangeAsync(aside.Channel, aside.AsideName, aside.AsideDescription, cancellationToken);
        if (answer is not GraphAnswer<bool>.Given)
        {
            return Judge.Of(answer, context, ChangePermission, _ => new StepEnd.Done(null));
        }

        return aside.Create is { } create ? await CreateAsync(create, context, cancellationToken, aside.Channel) : new StepEnd.Done(null);
    }
}
