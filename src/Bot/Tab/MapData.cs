using Samverkan.Bot.Conversation;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Map;
using Samverkan.Questions;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tab;

/// <summary>
/// The map as it is served: drawn once for each register, calendar, day and language, and not for each who looks. All of the allowed
/// tenants see the same; people with protected identity are seen by nobody here.
/// </summary>
internal sealed class MapData(CurrentRegister register, KnownMeetings meetings, KnownChannels channels, SwedishCalendar calendar, TimeProvider time)
{
    public const string ContentType = "application/json; charset=utf-8";

    private volatile Drawn? swedish;
    private volatile Drawn? english;

    /// <summary>False until there is a register to draw.</summary>
    public bool IsReady => register.IsLoaded;

    /// <returns>The map, and whom it names.</returns>
    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public (Served Body, IReadOnlyList<PersonId> Persons) In(Language language)
    {
        var (kept, now, moment) = (language == Language.English ? english : swedish, Now(), time.GetUtcNow());
        if (kept is null || kept.Of != now || kept.Until <= moment)
        {
            kept = Draw(now, language, moment);
            _ = language == Language.English ? english = kept : swedish = kept;
        }

        return (kept.Body, kept.Persons);
    }

    private Drawing Now() => new(register.Engine.Register, meetings.All, channels.All, calendar.Today);

    private Drawn Draw(Drawing now, Language language, DateTimeOffset moment)
    {
        KnownMeeting? Next(GroupId group) => meetings.Next(group, moment);

        var map = MapReading.Of(now.Register, language, new AskContext { Today = now.Day, NextMeeting = group => Next(group)?.Planned });
        var body = new Served(new MapWriter(map, Next, now.Channels.GetValueOrDefault).Write(), ContentType);
        return new Drawn(now, now.Meetings.FirstOrDefault(meeting => meeting.Start > moment)?.Start ?? DateTimeOffset.MaxValue, body, map.PersonsNamed);
    }

    /// <summary>What it is drawn from; each is another object when anything in it has changed.</summary>
    private sealed record Drawing(RegisterSnapshot Register, IReadOnlyList<KnownMeeting> Meetings, IReadOnlyDictionary<GroupId, Uri> Channels, DateOnly Day);

    /// <param name="Until">When the first of the next meetings begins, and is no longer next.</param>
    private sealed record Drawn(Drawing Of, DateTimeOffset Until, Served Body, IReadOnlyList<PersonId> Persons);
}
