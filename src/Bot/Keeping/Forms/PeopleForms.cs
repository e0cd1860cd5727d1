using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Keeping.Forms;

internal static class PeopleForms
{
    /// <summary>The forms about people: who has what, who steps in, and what was entered wrongly.</summary>
    public static IServiceCollection AddPeopleForms(this IServiceCollection services) => services
        .AddForm<AppointForm>(new CommandWords(["tillsätt"], ["appoint"]) { IsOffered = true }, new Localized("sätt någon på en plats eller i en roll", "put somebody on a seat or in a role"))
        .AddForm<EndForm>(new CommandWords(["avsluta"], ["end"]), new Localized("avsluta någons uppdrag", "end what somebody holds"))
        .AddForm<SubstituteForm>(new CommandWords(["ersättare"], ["substitute"]), new Localized("lägg till någon som går in för en annan", "add somebody who steps in for another"))
        .AddForm<CorrectForm>(new CommandWords(["rätta"], ["correct"]), new Localized("rätta datum, beslut, frånvaro eller namn", "correct days, a decision, an absence or a name"))
        .AddForm<MergeForm>(new CommandWords(["slå ihop"], ["merge"]), new Localized("gör två rader om samma person till en", "make two rows of one person one"))
        .AddForm<ConfirmForm>();
}
