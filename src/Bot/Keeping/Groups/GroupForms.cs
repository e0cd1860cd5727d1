using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Keeping.Groups;

internal static class GroupForms
{
    /// <summary>The forms about groups, areas, seats and relations, and their commands.</summary>
    public static IServiceCollection AddGroupForms(this IServiceCollection services) => services
        .AddForm<NewGroupForm>(new CommandWords(["ny grupp"], ["new group"]), new Localized("lägg till en grupp", "add a group"))
        .AddForm<NewDistrictForm>(new CommandWords(["ny stadsdel", "nytt lokalpolisområde"], ["new district", "new local police area"]), new Localized("lägg till en stadsdel eller ett lokalpolisområde", "add a district or a local police area"))
        .AddForm<NewSeatForm>(new CommandWords(["ny plats"], ["new seat"]), new Localized("lägg till en plats i en grupp", "add a seat to a group"))
        .AddForm<ChangeSeatForm>(new CommandWords(["ändra plats", "ändra platsen"], ["change seat", "change the seat"]), new Localized("ändra en plats", "change a seat"))
        .AddForm<EndSeatForm>(new CommandWords(["ta bort plats", "ta bort platsen"], ["end seat", "end the seat"]), new Localized("ta bort en plats", "end a seat"))
        .AddForm<CadenceForm>(new CommandWords(["ändra mötesfrekvens", "ange mötesfrekvens", "sätt mötesfrekvens"], ["set cadence", "change cadence"]), new Localized("säg hur ofta en grupp träffas, och var det är bestämt", "say how often a group meets, and where it is agreed"))
        .AddForm<RenameForm>(new CommandWords(["byt namn"], ["rename"]), new Localized("byt namn på en grupp", "rename a group"))
        .AddForm<CloseGroupForm>(new CommandWords(["stäng grupp", "stäng gruppen"], ["close group", "close the group"]), new Localized("stäng en grupp (två administratörer)", "close a group (two administrators)"))
        .AddForm<EndRelationForm>(new CommandWords(["avsluta samband", "avsluta sambandet"], ["end relation", "end the relation"]), new Localized("avsluta ett samband mellan grupper", "end a relation between groups"));
}
