using Samverkan.Questions.Answers;
using Samverkan.Questions.Answers.Tellers;
using Samverkan.Register.Model;

namespace Samverkan.Map;

internal static class GroupReading
{
    public static MapGroup Of(Telling t, Group group)
    {
        List<MapSeat> seats = [.. Seats.Of(t, group).Select(seat => SeatReading.Of(t, seat))];
        return new MapGroup(
            group.Id,
            group.Names.In(t.Language),
            group.Pattern,
            (group.Level as Fact<GroupLevel>.Stated)?.Value.Level,
            group.Scope,
            group.Area,
            group.Purpose is Fact<Localized>.Stated { Value: var purpose } ? Phrases.Sentence(t.Text(purpose)) : null,
            group.Cadence is Fact<Cadence>.Stated { Value: var cadence } ? Phrases.Sentence(CadenceTeller.Times(t, cadence)) : null,
            [.. group.Parts.Where(t.View.Holds).Select((part, index) => index == 0 ? Phrases.Sentence(part.Names.In(t.Language)) : part.Names.In(t.Language))],
            seats,
            seats.Count(seat => seat.Status == SeatStatus.Vacant),
            t.Context.NextMeeting(group.Id) is { } next ? $"{MeetingTime.Day(t, next)} {MeetingTime.Hours(t, next)}" : null,
            group.Sources is [var first, ..] ? SourceOf(t, first) : null);
    }

    private static string SourceOf(Telling t, Citation citation) => citation.Section.Length > 0 ? $"{t.Title(citation)}, {citation.Section}" : t.Title(citation);
}
