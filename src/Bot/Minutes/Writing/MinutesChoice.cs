using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>Which meeting it is about: the last one, another, or one of a day that no calendar has.</summary>
internal sealed class MinutesChoice(HeldMeetings held, MinutesRights rights, CurrentRegister register, SwedishCalendar calendar)
{
    public const string Choose = "minutes.choose";

    /// <summary>Whose meeting it is was chosen, or another than the last is asked for.</summary>
    public const string OfGroup = "minutes.group";
    public const string Another = "minutes.another";

    /// <summary>The fields.</summary>
    public const string Meeting = "which";
    public const string Day = "day";
    public const string From = "from.hour";
    public const string Until = "until.hour";

    /// <summary>In the data: whose meetings.</summary>
    public const string Group = "group";

    /// <summary>Begun no earlier than this many years ago.</summary>
    private const int YearsBack = 2;

    public async Task<OutgoingCard> OfAsync(Group group, Language language, CancellationToken cancellationToken) =>
        MinutesChoiceCard.Of(group, await held.OfAsync(group.Id, cancellationToken), calendar.Today, language);

    /// <returns>The meeting on the day that was filled in, or what is said instead.</returns>
    public async Task<(HeldMeeting? Meeting, OutgoingCard? Said)> OnDayAsync(Click click, CancellationToken cancellationToken)
    {
        if (click.Data.Text(Group) is not { } id || register.Engine.Register.Find(new GroupId(id)) is not { } group || !rights.MayWrite(click.Actor, group))
        {
            return (null, MinutesGate.Nothing(click.Language));
        }

        if (!await rights.MayWriteAsync(click.Actor, group, click.Origin, cancellationToken))
        {
            return (null, MinutesSaying.Of(click.Language, texts => texts.WriteAlone));
        }

        var day = click.Data.Date(Day);
        if (day is null || day > calendar.Today || day < calendar.Today.AddYears(-YearsBack))
        {
            return (null, MinutesChoiceCard.Of(group, await held.OfAsync(group.Id, cancellationToken), calendar.Today, click.Language, wrongDay: true));
        }

        var preferred = group.Meetings ?? MeetingPreference.Default;
        var from = click.Data.Time(From) ?? preferred.Start;
        return (await held.OnAsync(group.Id, day.Value, from, click.Data.Time(Until) ?? from.Add(preferred.Length), cancellationToken), null);
    }
}
