using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Which seats are vacant, and whose time runs out.</summary>
internal static class VacancyReader
{
    private const Cue Words = Cue.MemberNoun | Cue.Member | Cue.PersonWord | Cue.RoleWord | Cue.GroupReference | Cue.Exist | Cue.HowMany | Cue.Purpose | Cue.Appoint | Cue.OrganisationWord;
    private const Used Named = Used.Groups | Used.Organisations | Used.Time | Used.Course;
    private const double AlmostAll = 0.85;
    private const double Plain = 0.45;

    public static void Read(Utterance u, Subject subject, DateOnly today, Candidates candidates)
    {
        if (u.Roles.Count + u.Persons.Count > 0 || u.Hints(Cue.Why))
        {
            return;
        }

        // A group of the topic only when it is pointed at ("vilka platser är vakanta där?").
        var group = subject.OwnGroup ?? (subject.FromTopic && u.Hints(Cue.Reference | Cue.GroupReference) ? subject.Group : null);
        var used = subject.OwnGroup is null ? Named : Named | Used.Areas;
        if (u.Hints(Course.Vacant))
        {
            candidates.Add(new Question.ListVacancies(group, u.OnlyOrganisation), Words, used, Plain, least: AlmostAll);
        }

        if (u.Hints(Course.Ending) && (u.Hints(Course.Mandate) || u.Has(Cue.MemberNoun) || u.Hints(Cue.Who)))
        {
            candidates.Add(new Question.ListEndings(group, u.OnlyOrganisation, Until(u, today)), Words, used, Plain, least: AlmostAll);
        }
    }

    private static DateOnly? Until(Utterance u, DateOnly today) =>
        u.Time is not { } time ? null : time.Edge.HasFlag(Course.Before) ? time.Days(today, Tense.Coming).First.AddDays(-1) : time.Days(today, Tense.Coming).Last;
}
