namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>The settings that the bot uses.</summary>
internal static class SettingNeeds
{
    private static readonly Localized Operator = new("den som driver boten", "whoever runs the bot");

    public static readonly Need Team = new("Provisioning:TeamId", new("inga kanaler och möten görs", "no channels and meetings are made"), Operator, false);
    public static readonly Need Owner = new("Provisioning:Owner", new("en privat eller delad kanal görs bara om någon i gruppen kan äga den", "a private or shared channel is made only where somebody of the group can own it"), Operator, false);
    public static readonly Need Site = new("Provisioning:Site", new("kanalerna får ingen flik", "channels get no tab"), Operator, false);
    public static readonly Need Organiser = new("Meetings:Organiser", new("inga möten bokas", "no meetings are booked"), Operator, false);
    public static readonly Need Administrators = new("Access:Administrators", new("ingen kan godkänna en plan, och ingen får veta om avvikelser", "nobody can approve a plan, and nobody is told of deviations"), Operator, false);

    public static readonly Need BotInTeam = new(
        new Localized("Boten hörd i teamet", "The bot heard in the team"),
        new Localized("boten hälsar inte i nya kanaler", "the bot says no hello in new channels"),
        new Localized("vem som helst i teamet, som skriver till @Samverkan i en kanal", "anybody in the team, who writes to @Samverkan in a channel"),
        false);

    public static Need Tenant(Localized organisation) => new(
        new Localized($"Tenant för {organisation.Sv} i registret", $"Tenant of {organisation.En} in the register"),
        new Localized("organisationens personer läggs inte till i kanaler", "people of the organisation are not added to channels"),
        new Localized("den som sköter registret, genom att läsa in filen med tenant-id:t", "whoever keeps the register, by importing the file with the tenant id"),
        false);
}
