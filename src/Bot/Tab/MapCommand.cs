using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Tab;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tab;

/// <summary><c>karta/map</c>: the way to the map; what follows the word is the group that it is to show.</summary>
internal sealed class MapCommand(MapLinks links, CurrentRegister register) : ICommand
{
    public CommandWords Words { get; } = new(["karta", "kartan", "visa karta", "visa kartan", "öppna kartan"], ["map", "the map", "show the map", "show map", "open the map"]);

    public Localized Purpose { get; } = new("se grupperna och hur de hänger ihop, som en bild", "see the groups and how they are connected, as a picture");

    // Of anything else a map is no business of ours.
    public bool Takes(string rest) => rest.Length == 0 || Meant(rest) is not null;

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) => Task.FromResult(MapCard.Of(call.Language, links.Of(Meant(call.Rest))));

    private GroupId? Meant(string rest) =>
        register.Engine.Mentioned(rest).FirstOrDefault(entity => entity.Kind == EntityKind.Group) is { Id: { } id } ? new GroupId(id) : null;
}
