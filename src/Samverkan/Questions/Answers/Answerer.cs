using Samverkan.Questions.Answers.Tellers;
using Samverkan.Questions.Asked;
using Samverkan.Questions.Searching;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers;

/// <summary>From a question to its answer, out of the register alone.</summary>
internal sealed class Answerer(RegisterSnapshot register)
{
    public Answer Answer(Question question, Language language, AskContext context)
    {
        var full = question is Question.ShowSource;
        var asked = question is Question.ShowSource show ? show.Of : question;
        var telling = new Telling(register.AsOf(asked.AsOf ?? context.Today), Phrases.Of(language), language, context, asked) { InFull = full };
        var answer = Tell(telling, asked);
        return full ? SourceTeller.Quotes(telling, answer) : answer;
    }

    /// <summary>What is said of each hit of a search, in the language of the asker.</summary>
    public IReadOnlyList<Found> Tell(IEnumerable<SearchHit> hits, AskContext context) => [.. hits.Select(hit => Tell(hit, context)).OfType<Found>()];

    private Found? Tell(SearchHit hit, AskContext context)
    {
        return hit switch
        {
            SearchHit.OfGroup found => register.Find(found.Id) is { } group ? GroupHitTeller.Tell(About(EntityRef.To(found.Id)), group) : null,
            SearchHit.OfSeat found => register.Find(found.Id) is { } place ? SeatHitTeller.Tell(About(EntityRef.To(found.Group)), place) : null,
            SearchHit.OfPerson found => PersonHitTeller.Tell(About(EntityRef.To(found.Id)), found.Id),
            _ => throw new NotSupportedException($"Nothing to say of {hit.GetType().Name}."),
        };

        Telling About(EntityRef entity) => new(register.AsOf(context.Today), Phrases.Of(context.Fallback), context.Fallback, context, new Question.WhatIs(entity));
    }

    private static Answer Tell(Telling t, Question question) => LifeTeller.Tell(t, question) ?? question switch
    {
        Question.WhoSits asked => MembersTeller.WhoSits(t, asked),
        Question.WhoSitsInAll asked => SharedTeller.WhoSitsInAll(t, asked),
        Question.DoesSit asked => MembersTeller.DoesSit(t, asked),
        Question.HowManySeats asked => MembersTeller.HowMany(t, asked),
        Question.WhereSits asked => asked.Together ? PlacesTeller.WhereMeet(t, asked.Who) : asked.Negated ? SharedTeller.WhereNot(t, asked.Who) : PlacesTeller.WhereSits(t, asked.Who),
        Question.MyGroups => PlacesTeller.MyGroups(t),
        Question.WhoHolds asked => HolderTeller.WhoHolds(t, asked),
        Question.WhoBefore asked => SuccessionTeller.WhoBefore(t, asked),
        Question.WhoAfter asked => SuccessionTeller.WhoAfter(t, asked),
        Question.WhoStandsIn asked => StandInTeller.WhoStandsIn(t, asked),
        Question.WhatChanged asked => ChangesTeller.WhatChanged(t, asked),
        Question.ListVacancies asked => VacanciesTeller.List(t, asked),
        Question.ListEndings asked => VacanciesTeller.Endings(t, asked),
        Question.WhoCoordinates asked => CoordinationTeller.WhoCoordinates(t, asked.Group),
        Question.HowOften asked => CadenceTeller.HowOften(t, asked),
        Question.WhenNext asked => CadenceTeller.WhenNext(t, asked.Group),
        Question.WhichLevel asked => LevelTeller.WhichLevel(t, asked),
        Question.WhatPurpose asked => ProfileTeller.Purpose(t, asked.Group),
        Question.WhatIs asked => ProfileTeller.WhatIs(t, asked),
        Question.WhichTarget asked => TargetTeller.WhichTarget(t, asked),
        Question.WhichGroupFor asked => TargetTeller.WhichGroupFor(t, asked),
        Question.HowRelated asked => RelationTeller.HowRelated(t, asked),
        Question.WhichParts asked => ProfileTeller.Parts(t, asked.Group),
        Question.ListGroups asked => GroupsTeller.List(t, asked),
        Question.ListAreas asked => AreasTeller.List(t, asked),
        Question.WhatMeans asked => MeaningTeller.WhatMeans(t, asked.Term),
        Question.WhatDiffers asked => MeaningTeller.WhatDiffers(t, asked),
        Question.NotInRegister asked => NotStatedTeller.Tell(t, asked),
        Question.ListActions asked => RecordsTeller.Actions(t, asked),
        Question.ListDecisions asked => RecordsTeller.Decisions(t, asked),
        Question.ListMeetings asked => RecordsTeller.Meetings(t, asked),
        Question.WhichOne asked => SocialTeller.WhichOne(t, asked),
        Question.PersonalCase asked => SocialTeller.Refuse(t, asked),
        Question.Greeting => SocialTeller.Greet(t),
        Question.Thanks => SocialTeller.Welcome(t),
        Question.Help => SocialTeller.Help(t),
        Question.ShowSource asked => Tell(t, asked.Of),
        _ => SocialTeller.OutOfScope(t),
    };
}
