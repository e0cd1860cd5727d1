using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>What can be asked next of a group: only what the register has an answer to.</summary>
internal static class Next
{
    private static readonly (Phrase Question, Phrase Title)[] Questions =
    [
        (Phrase.AskMembers, Phrase.AskMembersTitle),
        (Phrase.AskCoordination, Phrase.AskCoordinationTitle),
        (Phrase.AskCadence, Phrase.AskCadenceTitle),
        (Phrase.AskTarget, Phrase.AskTargetTitle),
        (Phrase.AskPurpose, Phrase.AskPurposeTitle),
    ];

    /// <param name="asked">What has just been answered.</param>
    public static IReadOnlyList<Suggestion> Of(Telling t, EntityRef entity, Phrase asked)
    {
        if (t.Group(entity) is not { } group)
        {
            return [];
        }

        var name = group.Names.Brief(t.Language);
        return [.. Questions.Where(question => question.Question != asked && IsKnown(t, entity, group, question.Question))
            .Take(2)
            .Select(question => new Suggestion(t.Phrases.Say(question.Title), t.Phrases.Say(question.Question, name)))];
    }

    public static Phrase QuestionAbout(About about) => about switch
    {
        About.Members => Phrase.AskMembers,
        About.Coordination => Phrase.AskCoordination,
        About.Cadence => Phrase.AskCadence,
        About.Purpose => Phrase.AskPurpose,
        About.Target => Phrase.AskTarget,
        About.Actions => Phrase.AskActions,
        About.Decisions => Phrase.AskDecisions,
        About.Meetings => Phrase.AskMeetings,
        _ => Phrase.AskWhatIs,
    };

    public static bool IsKnown(Telling t, EntityRef entity, Group group, About about) =>
        about is About.Anything or About.Actions or About.Decisions or About.Meetings || IsKnown(t, entity, group, QuestionAbout(about));

    private static bool IsKnown(Telling t, EntityRef entity, Group group, Phrase question) => question switch
    {
        Phrase.AskMembers => group.Seats.Count > 0,
        Phrase.AskCoordination => CoordinationTeller.IsKnown(t, entity, group),
        Phrase.AskCadence => group.Cadence is Fact<Cadence>.Stated,
        Phrase.AskTarget => group.Target is Fact<TargetGroup>.Stated,
        _ => group.Purpose is Fact<Localized>.Stated,
    };
}
