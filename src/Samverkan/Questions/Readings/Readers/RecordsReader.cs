using Samverkan.Questions.Asked;
using Samverkan.Questions.Readings.Records;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>
/// Action items, decisions and meetings, narrowed by what is said. They are not in the register: what is asked for is all that is read here.
/// Nearly every word must be accounted for, so that a question about the work itself is not taken for one about its records.
/// </summary>
internal static class RecordsReader
{
    private const Cue Words = Cue.HowMany | Cue.When | Cue.Where | Cue.GroupReference | Cue.AreaWord | Cue.Negation;
    private const double AlmostAll = 0.85;
    private const double Plain = 0.45;

    public static void Read(Utterance u, Subject subject, TokenizedText text, RegisterSnapshot register, AskContext context, Candidates candidates)
    {
        if (!u.SpeaksOfRecords || SoughtWords.Cut(u.Mentions, text) is not var (mentions, sought))
        {
            return;
        }

        var rest = sought.Count == 0 ? u : new Utterance(mentions, register, u.Topic);
        var about = sought.Count == 0 ? subject : subject.Of(rest);
        if (RecordCues.KindOf(rest, about) is not { } kind || Asked(rest, about, kind, sought, context) is not { } asked)
        {
            return;
        }

        var part = new Candidates(rest, about);
        var words = kind == RecordKind.Meetings ? Words | Cue.HowOften | Cue.Meet : Words;
        var used = asked is Question.NotInRegister ? kind.Named() | Used.Terms : kind.Named();
        part.Add(asked, words, used, 0, least: AlmostAll, records: kind.Words());
        candidates.Add(part, Plain);
    }

    private static Question? Asked(Utterance u, Subject subject, RecordKind kind, IReadOnlyList<string> sought, AskContext context)
    {
        if (u.Areas.Count == 0 && u.Terms.Count > 0 && subject.IsLaterArea(u.Terms[0]))
        {
            return new Question.NotInRegister(Matter.Areas, u.Terms[0]);
        }

        if (Several(u) is { Count: > 1 } choices)
        {
            return new Question.WhichOne(choices, kind.About());
        }

        var state = kind.State(u);
        if (RecordDays.Of(u, kind, state, context.Today) is not var (first, last) || Owners(u) is not { } owners)
        {
            return null;
        }

        var filter = new RecordFilter
        {
            Group = subject.OwnGroup ?? (IsOfTopic(u, subject) ? subject.Group : null),
            Area = subject.OwnGroup is null ? u.OnlyArea : null,
            Organisation = owners.Length == 0 ? u.OnlyOrganisation : null,
            Who = owners,
            Mine = u.Says(RecordWord.Mine),
            State = state,
            From = first,
            To = last,
            Words = sought,
            NearestOnly = RecordCues.IsOne(u),
            LastRecord = RecordCues.IsLastRecord(u),
            CountOnly = u.Has(Cue.HowMany) || (kind == RecordKind.Meetings && u.Has(Cue.HowOften)),
        };
        return RecordCues.IsVerbOnly(u) && filter is { Group: null, Area: null, Mine: false, NearestOnly: false, From: null, To: null, Words.Count: 0 }
            ? new Question.WhichOne(subject.Choices, kind.About())
            : kind.Question(u.Time is null && u.Hints(Course.Since) ? SinceTheyMet(filter, context) : filter);
    }

    // Records are listed of one group or of one area.
    private static IReadOnlyList<EntityRef> Several(Utterance u) =>
        u.Groups.Count > 0 ? u.Groups : u.EitherGroup.Count > 0 ? u.EitherGroup : [.. u.Areas.Select(EntityRef.To)];

    /// <returns>Null where it is not clear who is meant.</returns>
    private static EntityRef[]? Owners(Utterance u)
    {
        IEnumerable<PersonId> people = u.Persons.Count > 0 ? u.Persons : u.Bearers ?? [];
        EntityRef[] owners = [.. u.Roles.SelectMany(roles => roles).Distinct().Select(EntityRef.To), .. people.Select(EntityRef.To)];
        if (owners.Length == 0 && u.Says(RecordWord.Theirs))
        {
            return OfTopic(u) is { Length: > 0 } before ? before : null;
        }

        return (u.Persons.Count == 0 && u.Bearers is { Count: > 1 }) || (owners.Length == 0 && u.Organisations.Count > 1) ? null : owners;
    }

    // "Vad har hon på sin lista?" after a question about a role or a person.
    private static EntityRef[]? OfTopic(Utterance u) => u.Topic is not { Question: var last } ? null
        : RecordKinds.Of(last) is (_, { Who: { Count: > 0 } who }) ? [.. who]
        : Offices.Of(last) is { } office ? (office.Person is { } person ? [EntityRef.To(person)] : [.. office.Roles.Select(EntityRef.To)])
        : null;

    // A bare "beslut" is asked of all groups; those of the topic are pointed at ("vad har de beslutat", "och besluten", "på mötet").
    private static bool IsOfTopic(Utterance u, Subject subject) =>
        subject.FromTopic && u.Areas.Count == 0 && !u.Says(RecordWord.Mine)
        && (u.Hints(Cue.Reference | Cue.GroupReference) || u.GoesOn || subject.Fresh || RecordCues.IsVerbOnly(u) || RecordCues.IsOne(u) || u.Says(RecordWord.AtMeeting));

    // "Sedan sist": from the day they last met, where that is known.
    private static RecordFilter SinceTheyMet(RecordFilter filter, AskContext context) =>
        filter is { NearestOnly: true, Group: { Kind: EntityKind.Group } group } && context.LastMet(new GroupId(group.Id)) is { } day ? filter with { NearestOnly = false, From = day } : filter;
}
