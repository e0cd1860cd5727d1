using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Of a group that is no longer, or not yet, that alone is told: the rest would be told as if it were there.</summary>
internal static class LifeTeller
{
    /// <returns>Null where the group is there on the day asked about, and for what is asked of all its time.</returns>
    public static Answer? Tell(Telling t, Question question)
    {
        if (question is Question.WhatChanged or Question.WhoBefore or Question.WhoAfter or Question.WhatDiffers or Question.ListActions or Question.ListDecisions or Question.ListMeetings
            || question.Subject is not { Kind: EntityKind.Group } subject
            || t.Group(subject) is not { } group
            || t.View.Holds(group))
        {
            return null;
        }

        // What was entered last is why it ended.
        return group.Validity.To is { } last && last < t.View.Day ? t.Facts(t.Say(Phrase.GroupEnded, subject, t.Phrases.Date(last)), group.Sources.TakeLast(1))
            : group.Validity.From is { } first ? t.Facts(t.Say(Phrase.GroupBegins, subject, t.Phrases.Date(first)), group.Sources.Take(1))
            : null;
    }
}
