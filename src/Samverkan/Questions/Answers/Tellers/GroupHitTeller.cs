using Samverkan.Questions.Searching;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>A group that was searched for: what it is, on which level, who coordinates it, how often it meets and when next, and its seats.</summary>
internal static class GroupHitTeller
{
    public static Found Tell(Telling t, Group group)
    {
        (AnswerRow? Row, IReadOnlyList<Citation> Sources)[] stated = [Purpose(t, group), Level(t, group), Coordination(t, group), Cadence(t, group), NextMeeting(t, group), Members(t, group)];
        var rows = stated.Select(one => one.Row).OfType<AnswerRow>().ToList();
        var profile = t.Facts(group.Names.In(t.Language), stated.SelectMany(one => one.Sources).Concat(group.Sources), rows);
        return new Found(new SearchHit.OfGroup(group.Id), stated[1].Row?.Value ?? stated[0].Row?.Value ?? string.Empty, profile);
    }

    private static (AnswerRow?, IReadOnlyList<Citation>) Purpose(Telling t, Group group) =>
        group.Purpose is Fact<Localized>.Stated { Value: var purpose, Sources: var sources } ? (new AnswerRow(null, Phrases.Sentence(t.Text(purpose))), sources) : (null, []);

    private static (AnswerRow?, IReadOnlyList<Citation>) Level(Telling t, Group group) =>
        group.Level is Fact<GroupLevel>.Stated { Value: var level, Sources: var sources }
            ? (Row(t, Phrase.LabelLevel, Phrases.Sentence($"{LevelTeller.Words(t, level)}, {t.Phrases.Say(group.Scope == Scope.Central ? Phrase.Central : Phrase.Local)}")), sources)
            : (null, []);

    private static (AnswerRow?, IReadOnlyList<Citation>) Coordination(Telling t, Group group) =>
        (CoordinationTeller.WithHolders(t, EntityRef.To(group.Id), group) is { } who ? Row(t, Phrase.LabelCoordinates, who) : null, []);

    private static (AnswerRow?, IReadOnlyList<Citation>) Cadence(Telling t, Group group) =>
        group.Cadence is Fact<Cadence>.Stated { Value: var cadence, Sources: var sources } ? (Row(t, Phrase.LabelMeets, CadenceTeller.Times(t, cadence)), sources) : (null, []);

    private static (AnswerRow?, IReadOnlyList<Citation>) NextMeeting(Telling t, Group group) =>
        (t.Context.NextMeeting(group.Id) is { } meeting ? Row(t, Phrase.LabelNext, t.Phrases.Say(Phrase.DayAndHours, MeetingTime.Day(t, meeting), MeetingTime.Hours(t, meeting))) : null, []);

    // A number is the whole truth only where the source gives all of them, and how many people each is.
    private static (AnswerRow?, IReadOnlyList<Citation>) Members(Telling t, Group group) =>
        Seats.Of(t, group) is not { Count: > 0 } seats ? (null, [])
        : group.MembersComplete && Seats.Count(seats) is { } count ? (Row(t, Phrase.LabelSeats, count.ToString(t.Phrases.Culture)), Seats.Citations(seats).ToList())
        : (Row(t, Phrase.LabelMembers, t.Phrases.List([.. seats.Select(seat => Seats.Name(t, seat)).Distinct()])), Seats.Citations(seats).ToList());

    private static AnswerRow Row(Telling t, Phrase label, string value) => new(t.Phrases.Say(label), value);
}
