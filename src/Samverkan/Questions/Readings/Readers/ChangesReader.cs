using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>What has changed, and since when.</summary>
internal static class ChangesReader
{
    private const Cue Words = Cue.Purpose | Cue.Meet | Cue.Next | Cue.MemberNoun | Cue.Member | Cue.GroupReference | Cue.Exist | Cue.HowMany | Cue.PersonWord;
    private const Used Named = Used.Groups | Used.Time | Used.Course;
    private const double AlmostAll = 0.85;
    private const double Plain = 0.45;

    public static void Read(Utterance u, Subject subject, DateOnly today, Candidates candidates)
    {
        var sinceMeeting = u.Time is null && (u.Hints(Course.LastTime) || (u.Hints(Course.Since) && u.Has(Cue.Meet | Cue.Next)));
        var sinceDay = u.Time?.Edge.HasFlag(Course.Since) == true;

        // "Vad hände 1 mars?" asks for what happened that day, which nobody registers.
        if (!u.Hints(Course.Change) && !(u.Hints(Course.Happened) && (sinceDay || (u.Hints(Course.Since) && sinceMeeting))))
        {
            return;
        }

        if (u.Hints(Cue.When | Cue.Why | Cue.HowOften) || u.Roles.Count + u.Persons.Count + u.Organisations.Count > 0)
        {
            return;
        }

        var group = subject.OwnGroup ?? (subject.FromTopic ? subject.Group : null);
        var since = u.Time?.Days(today, Tense.Past) is { } days && days.First <= today ? (u.Time.Edge.HasFlag(Course.After) ? days.Last.AddDays(1) : days.First) : (DateOnly?)null;
        candidates.Add(new Question.WhatChanged(group, since, sinceMeeting), Words, subject.OwnGroup is null ? Named : Named | Used.Areas, Plain, least: AlmostAll);
    }
}
