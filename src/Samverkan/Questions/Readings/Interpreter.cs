using Samverkan.Questions.Asked;
using Samverkan.Questions.Readings.Readers;
using Samverkan.Questions.Readings.Records;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>From a text to what it asks. Pure: the same text in the same context asks the same.</summary>
internal sealed class Interpreter(RegisterSnapshot register, Vocabulary vocabulary)
{
    private const int MostQuestions = 3;

    // A long text is read to its end; it is seldom all questions.
    private const int MostClauses = 40;

    /// <summary>A reading must explain this much of a clause that names something of ours.</summary>
    private const double EnoughWithEntity = 0.5;

    /// <summary>And this much of one that does not.</summary>
    private const double EnoughWithout = 0.6;

    private readonly Recogniser recogniser = new(vocabulary);

    public Reading Read(string text, AskContext context)
    {
        if (PersonalIdentityNumber.Occurs(text))
        {
            return new Reading(LanguageOf(recogniser.Recognise(Tokenizer.Cut(text))) ?? context.Fallback, [new Question.PersonalCase(null, Identifiable: true)], null);
        }

        var cut = Tokenizer.Cut(text);
        var mentions = WithoutSignOff(recogniser.Recognise(cut));
        var language = LanguageOf(mentions) ?? context.Topic?.Language ?? context.Fallback;
        mentions = Times.Gather(mentions);
        var utterances = Clauses.Split(mentions).Select(clause => new Utterance(clause, register, context.Topic)).Where(utterance => utterance.HasContent).Take(MostClauses).ToList();
        if (utterances.Count == 0)
        {
            return new Reading(language, [SocialReader.Whole(mentions) ?? new Question.Help()], null);
        }

        var questions = new List<Question>();
        var asking = new List<Utterance>();
        var topic = context.Topic;
        for (var i = 0; i < utterances.Count; i++)
        {
            var fresh = !ReferenceEquals(topic, context.Topic);
            var utterance = fresh ? new Utterance(utterances[i].Mentions, register, topic) : utterances[i];
            var question = Decide(utterance, new Subject(register, utterance, null, fresh), cut, context);
            if (question is Question.WhichOne or Question.OutsideScope && Ahead(utterances, i) is { } elsewhere)
            {
                question = Decide(utterance, new Subject(register, utterance, elsewhere, fresh: true), cut, context);
            }

            if (question is Question.PersonalCase)
            {
                return new Reading(language, [question], null);
            }

            foreach (var one in OfEachGroup(question, utterance))
            {
                questions.Add(one);
                asking.Add(utterance);
            }

            if (FollowedUp(question, context.Today) is { Subject: not null } followed)
            {
                topic = new Topic(followed, language);
            }
        }

        // What makes no sense in pieces may make sense as a whole ("16 år som dricker, vilken grupp är det?").
        if (utterances.Count > 1 && questions.TrueForAll(question => question is Question.OutsideScope or Question.Help or Question.WhichOne))
        {
            var whole = new Utterance(mentions, register, context.Topic);
            questions = [Decide(whole, new Subject(register, whole, null, fresh: false), cut, context)];
            asking = [whole];
        }

        var asked = Worth(questions, asking);
        var last = asked.LastOrDefault(question => question is not (Question.OutsideScope or Question.Greeting or Question.Thanks or Question.Help or Question.PersonalCase or Question.WhichOne or Question.ShowSource));
        return new Reading(language, asked, last is null ? null : new Topic(FollowedUp(last, context.Today), language));
    }

    public IReadOnlyList<EntityRef> Mentioned(string text)
    {
        var utterance = new Utterance(recogniser.Recognise(Tokenizer.Cut(text)), register, topic: null);
        return
        [
            .. utterance.Groups,
            .. utterance.EitherGroup,
            .. utterance.Roles.SelectMany(roles => roles).Select(EntityRef.To),
            .. utterance.Areas.Select(EntityRef.To),
            .. utterance.Persons.Select(EntityRef.To),
        ];
    }

    // "Hur ofta träffas LÖK och centrala gruppen?" asks the same of both.
    private static IEnumerable<Question> OfEachGroup(Question question, Utterance u)
    {
        yield return question;
        if (u.Groups.Count > 1 && u.JoinsGroups && question.Subject is { } first && u.Groups.Contains(first)
            && question is Question.WhoSits or Question.WhoCoordinates or Question.HowOften or Question.WhatPurpose or Question.HowManySeats or Question.DoesSit { Who: [{ Kind: not (EntityKind.Group or EntityKind.Pattern) }, ..] })
        {
            foreach (var other in u.Groups.Where(group => group != first))
            {
                if (Ellipsis.OfGroup(question, other) is { } same)
                {
                    yield return same;
                }
            }
        }
    }

    // "Vilken grupp är för en 24-åring?" is followed up as the group that was the answer, where there is only one.
    private Question FollowedUp(Question question, DateOnly today) =>
        question is Question.WhichGroupFor asked && TargetGroups.Fitting(register.AsOf(today), asked) is [var only] ? new Question.WhichTarget(only.Entity, asked.Age) : question;

    private Question Decide(Utterance u, Subject subject, TokenizedText text, AskContext context)
    {
        var today = context.Today;
        if (CaseReader.Read(u, subject) is { } personal)
        {
            return personal;
        }

        // "Jag är ny som kommunpolis": where such a one sits is what there is to tell.
        if (u.Presents && u.Roles.Count > 0 && u.Groups.Count == 0)
        {
            return new Question.WhereSits([.. u.Roles[0].Select(EntityRef.To)]);
        }

        if (u.Has(Cue.SourceWord) && u.Topic is { } topic && !u.HasEntity && u.UnknownWeight < 1)
        {
            return new Question.ShowSource(topic.Question);
        }

        if ((RecordsEllipsis.Read(u, register, context) ?? Ellipsis.Read(u, today)) is { } carried)
        {
            return carried;
        }

        var candidates = new Candidates(u, subject);
        SocialReader.Read(u, candidates);
        CadenceReader.Read(u, subject, candidates);
        CoordinationReader.Read(u, subject, candidates);
        MembershipReader.Read(u, subject, candidates);
        LevelReader.Read(u, subject, candidates);
        PurposeReader.Read(u, subject, candidates);
        TargetReader.Read(u, subject, candidates);
        RelationReader.Read(u, subject, candidates);
        CountReader.Read(u, subject, candidates);
        ListReader.Read(u, subject, candidates);
        MeaningReader.Read(u, subject, candidates);
        NotInRegisterReader.Read(u, subject, register, candidates);
        SuccessionReader.Read(u, subject, register, candidates);
        ChangesReader.Read(u, subject, today, candidates);
        VacancyReader.Read(u, subject, today, candidates);
        RecordsReader.Read(u, subject, text, register, context, candidates);

        var enough = u.HasEntity || u.Behaviours.Count > 0 ? EnoughWithEntity : EnoughWithout;
        if (candidates.Best is { } best && candidates.Coverage >= enough)
        {
            var ofSpan = best is Question.WhatChanged or Question.ListEndings or Question.ListActions or Question.ListDecisions or Question.ListMeetings;
            var asked = u.Time is { } time && !ofSpan ? best with { AsOf = time.AsOf(today, u.Tense) } : best;
            return u.Has(Cue.SourceWord) && asked.Subject is not null && RecordKinds.Of(asked) is null ? new Question.ShowSource(asked) : asked;
        }

        return Unexplained(u, subject);
    }

    // Something of ours is named, but most of what is said about it is not understood: nothing is better than something else.
    private static Question Unexplained(Utterance u, Subject subject)
    {
        if (u.Mentions.Any(mention => mention.Class == WordClass.Common && mention.Cues == Cue.None))
        {
            return new Question.OutsideScope();
        }

        if (u.EitherGroup.Count > 1 && u.UnknownWeight < 1)
        {
            return new Question.WhichOne(u.EitherGroup, About.Anything);
        }

        EntityRef? entity = u.Groups.Count > 0 ? u.Groups[0]
            : u.Roles.Count > 0 ? EntityRef.To(u.Roles[0][0])
            : u.Terms.Count > 0 ? u.Terms[0]
            : null;
        return entity is not { } named ? new Question.OutsideScope() : new Question.NotInRegister(subject.IsLaterArea(named) ? Matter.Areas : Matter.Other, named);
    }

    // A group that a later clause names is what an earlier one without any is about ("Vem samordnar och hur ofta träffas LÖK?").
    private static EntityRef? Ahead(List<Utterance> utterances, int current) =>
        utterances[current].Groups.Count > 0 ? null : utterances.Skip(current + 1).SelectMany(utterance => utterance.Groups).Cast<EntityRef?>().FirstOrDefault();

    private static List<Question> Worth(List<Question> questions, List<Utterance> utterances)
    {
        var kept = new List<Question>();
        for (var i = 0; i < questions.Count; i++)
        {
            var bare = questions[i] is Question.WhatIs what && !utterances[i].Hints(Cue.What | Cue.Describe | Cue.Purpose)
                && questions.Skip(i + 1).Any(later => later.Subject == what.Entity && later is not Question.OutsideScope);

            // "En 23-åring som dricker, vilket forum?": which group it is has been told.
            var told = questions[i] is Question.ListGroups { Level: null, Scope: null, Area: null, Organisation: null, ByCadence: false, CountOnly: false } && questions.Any(other => other is Question.WhichGroupFor);
            var presented = utterances[i].Presents && i + 1 < questions.Count;
            if (!bare && !told && !presented && !kept.Contains(questions[i]))
            {
                kept.Add(questions[i]);
            }
        }

        var real = kept.Where(question => question is not (Question.OutsideScope or Question.Help or Question.WhichOne)).ToList();
        var chosen = real.Count > 0 ? real : kept;
        return chosen.Count <= MostQuestions && (real.Count > 0 || chosen.Count == 1) ? chosen : real.Count > 0 ? chosen[..MostQuestions] : [chosen[0]];
    }

    private static List<Mention> WithoutSignOff(List<Mention> mentions)
    {
        var end = mentions.FindIndex(mention => mention.Has(Cue.SignOff));
        return [.. mentions.Where((mention, i) => !(mention.IsUnknown && ((end >= 0 && i > end) || mention.Token.AfterSlash)))];
    }

    private static Language? LanguageOf(List<Mention> mentions)
    {
        var balance = 0;
        foreach (var mention in mentions)
        {
            if ((mention.Meaning ?? mention.Record) is { } meaning && meaning.Swedish != meaning.English)
            {
                var weight = mention.Last - mention.First + 1;
                balance += meaning.Swedish ? weight : -weight;
            }
        }

        return balance > 0 ? Language.Swedish : balance < 0 ? Language.English : null;
    }
}
