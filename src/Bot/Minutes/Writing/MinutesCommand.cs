using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Meetings;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>Opens the minutes of a group's meeting: of the last one, or of the day that was named.</summary>
internal sealed class MinutesCommand(MinutesRights rights, MeetingGroups groups, MinutesStart start, SwedishCalendar calendar) : ICommand
{
    public CommandWords Words { get; } = new(["sammanfatta", "skriv anteckningar", "anteckningar"], ["summarise", "summarize", "write minutes"]) { IsOffered = true };

    public Localized Purpose { get; } = new("skriv, rätta eller dra tillbaka anteckningar från ett möte, till exempel ”sammanfatta LÖK”", "write, correct or retract the minutes of a meeting, such as “summarise LÖK”");

    public bool IsFor(Actor actor) => rights.MayWriteAny(actor);

    public async Task<OutgoingCard> RunAsync(CommandCall command, CancellationToken cancellationToken)
    {
        if (!rights.MayWriteAny(command.Actor))
        {
            return MinutesSaying.Of(command.Language, texts => texts.NotForYou);
        }

        var said = SaidTime.Of(command.Rest, calendar.Today);
        var (meant, names) = groups.Meant(said.Rest);
        var own = meant.Where(group => rights.MayWrite(command.Actor, group)).ToList();
        if (own is not [var group])
        {
            return own.Count == 0 && names
                ? MinutesSaying.Of(command.Language, texts => meant.Count > 0 ? texts.NotYourGroup : texts.UnknownGroup)
                : MinutesGroupCard.Of(groups.Choices(command.Actor, [.. own.Select(each => each.Id)], command.Language), command.Language);
        }

        return await start.OfAsync(command.Actor, command.Origin, group, [.. said.Days], command.Language, cancellationToken);
    }
}
