using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>What began or ended since a day, told from the days that rows hold.</summary>
internal static class ChangesTeller
{
    private const int MostTold = 8;
    private const int LatelyMonths = 3;
    private static readonly int[] MonthsOffered = [1, 3, 6];

    public static Answer WhatChanged(Telling t, Question.WhatChanged asked)
    {
        var met = asked is { SinceMeeting: true, Group: { Kind: EntityKind.Group } about } ? t.Context.LastMet(new GroupId(about.Id)) : null;
        if (asked.SinceMeeting && met is null)
        {
            return NoMeeting(t, asked.Group);
        }

        var since = met ?? asked.Since ?? t.View.Day.AddMonths(-LatelyMonths);
        var changes = Changes.Of(t, asked.Group, since).OrderByDescending(change => change.Day).ToList();
        var day = t.Phrases.Date(since);
        if (changes.Count == 0)
        {
            return t.NotStated(asked.Group is { } still ? t.Phrases.Say(Phrase.ChangesNone, t.Named(still), day) : t.Phrases.Say(Phrase.ChangesNoneAll, day), next: Earlier(t, asked.Group, since));
        }

        var rows = changes.Take(MostTold).Select(change => new AnswerRow(Phrases.Sentence(change.Label), change.Told())).ToList();
        if (changes.Count > MostTold)
        {
            rows.Add(new AnswerRow(null, t.Phrases.Say(Phrase.AndMore, t.Phrases.Number(changes.Count - MostTold))));
        }

        var count = t.Phrases.Number(changes.Count);
        var headline = asked.Group is { } group
            ? t.Phrases.SayOf(changes.Count > 1, Phrase.ChangesSince, day, t.Named(group), count)
            : t.Phrases.SayOf(changes.Count > 1, Phrase.ChangesSinceAll, day, count);
        return t.Facts(headline, asked.Group is { } cited ? t.Group(cited)?.Sources.Take(1) ?? [] : [], rows);
    }

    private static Answer.NotStated NoMeeting(Telling t, EntityRef? group) => t.NotStated(
        group is { } met ? t.Phrases.Say(Phrase.MeetingNotStated, t.Named(met)) : t.Phrases.Say(Phrase.MeetingNotStatedAll),
        next: [.. MonthsOffered.Take(2).Select(months => Ask(t, group, t.View.Day.AddMonths(-months)))]);

    private static IReadOnlyList<Suggestion> Earlier(Telling t, EntityRef? group, DateOnly since) =>
        [.. MonthsOffered.Select(months => t.View.Day.AddMonths(-months)).Where(day => day < since).Take(1).Select(day => Ask(t, group, day))];

    private static Suggestion Ask(Telling t, EntityRef? group, DateOnly day)
    {
        var since = t.Phrases.Date(day);
        return new Suggestion(t.Phrases.Say(Phrase.AskChangesTitle, since), group is { } about ? t.Phrases.Say(Phrase.AskChanges, t.Short(about), since) : t.Phrases.Say(Phrase.AskChangesAll, since));
    }
}
