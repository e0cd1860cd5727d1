namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>What Graph refuses, in words for whoever has to do something about it. Graph's own words go to the log only.</summary>
internal static class Refusals
{
    public static Localized Why(GraphRefusal refusal) => refusal switch
    {
        { Status: 401 } => new("Boten känns inte igen av Graph.", "Graph does not recognise the bot."),
        { IsForbidden: true } => new("Boten saknar behörighet.", "The bot lacks a permission."),
        { Code: "MailboxNotEnabledForRESTAPI" } => new("Organisatören har ingen brevlåda.", "The organiser has no mailbox."),
        { IsNameTaken: true } => new("Kanalnamnet är upptaget, troligen av en kanal som tagits bort de senaste 30 dagarna.", "The channel name is taken, probably by a channel that was removed within the last 30 days."),
        { IsNotFound: true } => new("Det finns inte, eller så är kontot avstängt.", "It does not exist, or the account is disabled."),
        { Status: 410 } => new("Det är borttaget.", "It has been removed."),
        _ => new($"Graph tog inte emot det (fel {refusal.Status}).", $"Graph did not take it (error {refusal.Status})."),
    };

    /// <param name="permission">The one that it takes, by Graph's name.</param>
    public static Localized Remedy(GraphRefusal refusal, string permission) => refusal switch
    {
        { IsForbidden: true } => new($"Be teamets ägare eller en administratör i Entra att ge {permission}. Skriv status för att se vad som saknas.", $"Ask the team's owner or an Entra administrator to grant {permission}. Say status to see what is missing."),
        { Code: "MailboxNotEnabledForRESTAPI" } => new("Ange en organisatör med brevlåda i Meetings:Organiser.", "Set an organiser with a mailbox in Meetings:Organiser."),
        { IsNotFound: true } => new("Kontrollera id:t i registret eller inställningarna, och att kontot är aktivt.", "Check the id in the register or the settings, and that the account is active."),
        _ => new("Försök igen. Händer det igen finns mer i botens logg.", "Try again. Should it happen again, the bot's log says more."),
    };
}
