using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>
/// Questions about somebody in particular, which are never answered (<c>bot-protocol.md</c>, section 5: anything that points at an
/// identifiable person's case). An age and a behaviour with no person is not one of them.
/// </summary>
internal static class CaseReader
{
    public static Question.PersonalCase? Read(Utterance u, Subject subject)
    {
        var named = FullName(u);
        var nameLike = u.Mentions.Any(mention => mention.LooksLikeName);
        var young = u.Has(Cue.Youth | Cue.YouthDefinite | Cue.CaseWord | Cue.Possessive) || u.Behaviours.Count > 0;
        var identifiable = named || u.Has(Cue.Possessive) || (nameLike && young && u.Persons.Count == 0)
            || (nameLike && subject.HasTarget && u.YesNo && u.Roles.Count == 0 && u.Organisations.Count == 0)
            || (u.Has(Cue.YouthDefinite) && ClassCode(u));
        if (identifiable)
        {
            return new Question.PersonalCase(null, Identifiable: true);
        }

        var whoIsIn = u.Has(Cue.Youth) && (u.Has(Cue.NameWord) || (u.Has(Cue.Minutes | Cue.Next) && u.Hints(Cue.Who)) || u.Hints(Cue.Currently) || (u.Behaviours.Count > 0 && u.Hints(Cue.Who) && u.Age is null && !u.Has(Cue.TurnTo | Cue.GroupWord | Cue.TargetWord | Cue.Purpose | Cue.SupportVerb) && subject.OwnGroup is null) || (u.Has(Cue.Member) && u.Hints(Cue.Who) && !u.Has(Cue.TargetWord | Cue.AgeWord)));
        var followed = subject.HasTarget && u.Hints(Cue.Currently) && u.Has(Cue.PersonWord | Cue.NameWord | Cue.Youth) && !u.Has(Cue.RoleWord);
        var definite = u.Has(Cue.YouthDefinite) && u.Age is null && u.Behaviours.Count == 0 && !u.Has(Cue.TargetWord | Cue.AgeWord);
        var matter = u.Has(Cue.CaseWord) && (u.Has(Cue.Youth | Cue.YouthDefinite | Cue.NameWord) || (subject.HasTarget && u.YesNo && u.Behaviours.Count == 0)) && !u.Has(Cue.TargetWord) && u.Age is null;
        return whoIsIn || followed || definite || matter ? new Question.PersonalCase(subject.HasTarget ? subject.Group : null, Identifiable: definite) : null;
    }

    private static bool FullName(Utterance u)
    {
        for (var i = 1; i < u.Mentions.Count; i++)
        {
            var (first, second) = (u.Mentions[i - 1], u.Mentions[i]);
            if (second.LooksLikeName && second.First == first.Last + 1 && !second.Token.AllCapitals
                && (first.LooksLikeName || (first.IsUnknown && first.StartsClause && first.Token.Capitalised)))
            {
                return true;
            }
        }

        return false;
    }

    // "7B", "9 C": a school class.
    private static bool ClassCode(Utterance u) => u.Mentions.Any(mention => mention.IsUnknown && mention.Token.Glued && mention.Token.Length == 1);
}
