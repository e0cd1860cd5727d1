using System.Globalization;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>The things of a plan, in words.</summary>
internal static class PlanWords
{
    private static readonly CultureInfo Sv = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en-GB");

    public static readonly Localized Protected = new("En person med skyddad identitet", "A person with protected identity");

    public static readonly Localized Tabs = new("Flikarna", "The tabs");

    public static readonly Localized Meetings = new("Mötena", "The meetings");

    public static Localized Channel(DesiredGroup group) => Channel(group.ChannelName.Length > 0 ? group.ChannelName : group.Name.Sv);

    public static Localized Channel(string name) => new($"Kanalen {name}", $"The channel {name}");

    public static Localized Person(string name) => new(name, name);

    public static Localized InGroup(Localized person, DesiredGroup group) => new($"{person.Sv} i {group.ChannelName}", $"{person.En} in {group.ChannelName}");

    public static Localized Tab(DesiredGroup group) => new($"Fliken Samverkan i {group.ChannelName}", $"The Samverkan tab in {group.ChannelName}");

    public static Localized App(DesiredGroup group) => new($"Boten i {group.ChannelName}", $"The bot in {group.ChannelName}");

    public static Localized Welcome(DesiredGroup group) => new($"Botens hälsning i {group.ChannelName}", $"The bot's hello in {group.ChannelName}");

    public static Localized NoMeetings(DesiredGroup group) => new($"Möten för {group.Name.Sv}", $"Meetings of {group.Name.En}");

    public static Localized Meeting(Localized group, DateTimeOffset start) => new($"{group.Sv} {At(start, Language.Swedish)}", $"{group.En} {At(start, Language.English)}");

    public static Localized Meeting(string subject, DateTimeOffset start) => Meeting(new Localized(subject, subject), start);

    public static Localized Type(ChannelType type) => type switch
    {
        ChannelType.Private => new("privat kanal", "private channel"),
        ChannelType.Shared => new("delad kanal", "shared channel"),
        _ => new("standardkanal", "standard channel"),
    };

    /// <summary>The day and hour on the wall: "tis 9 mars 2027 09:00".</summary>
    public static string At(DateTimeOffset instant, Language language) =>
        TimeZoneInfo.ConvertTime(instant, MeetingTimes.Stockholm).ToString("ddd d MMM yyyy HH:mm", language == Language.English ? En : Sv);
}
