using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>How often a group meets, and when.</summary>
internal static class CadenceTeller
{
    public static Answer HowOften(Telling t, Question.HowOften asked)
    {
        if (t.Group(asked.Group) is not { } group)
        {
            return SocialTeller.OutOfScope(t);
        }

        var next = Next.Of(t, asked.Group, Phrase.AskCadence);
        if (group.Cadence is not Fact<Cadence>.Stated { Value: var cadence, Sources: var sources })
        {
            return t.NotStated(t.Phrases.Say(Phrase.CadenceNotStated, t.Named(asked.Group)), next: next);
        }

        var times = Times(t, cadence);
        var headline = asked.AskedTimes is not { } believed ? t.Say(Phrase.MeetsAbout, asked.Group, times)
            : t.Say(believed == cadence.TimesPerYear ? Phrase.MeetsYes : Phrase.MeetsNo, asked.Group, times);
        return t.Facts(headline, sources, next: next);
    }

    public static Answer WhenNext(Telling t, EntityRef entity)
    {
        var next = Next.Of(t, entity, Phrase.AskCadence);
        return entity.Kind == EntityKind.Group && t.Context.NextMeeting(new GroupId(entity.Id)) is { } meeting
            ? new Answer.Facts { Headline = Phrases.Sentence(t.Say(Phrase.MeetsNext, entity, MeetingTime.Day(t, meeting), MeetingTime.Hours(t, meeting))), FollowUps = next }
            : t.NotStated(t.Phrases.Say(Phrase.NextNotStated, t.Named(entity)) + AlsoKnown(t, entity), next: next);
    }

    /// <summary>How often a group meets, as a sentence after another; empty where that is not stated.</summary>
    public static string AlsoKnown(Telling t, EntityRef entity) =>
        t.Group(entity)?.Cadence is Fact<Cadence>.Stated { Value: var cadence } ? " " + Phrases.Sentence(t.Say(Phrase.MeetsAbout, entity, Times(t, cadence))) : string.Empty;

    public static string Times(Telling t, Cadence cadence) => t.Phrases.Say(cadence.Approximate ? Phrase.AboutTimesPerYear : Phrase.TimesPerYear, t.Phrases.Number(cadence.TimesPerYear));
}
