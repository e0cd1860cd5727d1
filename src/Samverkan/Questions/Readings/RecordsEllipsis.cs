using Samverkan.Questions.Asked;
using Samverkan.Questions.Readings.Records;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>"Och i Lundby?", "bara försenade", "och besluten?": the last list of records, narrowed or turned to something else.</summary>
internal static class RecordsEllipsis
{
    private const Cue Light = Cue.Reference | Cue.GroupReference | Cue.Describe | Cue.All | Cue.Exist | Cue.SignOff | Cue.Greeting | Cue.Thanks | Cue.Currently | Cue.What | Cue.Who | Cue.HowMany;
    private const Used Names = Used.Groups | Used.Areas | Used.Organisations | Used.Roles | Used.Persons | Used.Time;
    private const int FewWords = 4;

    public static Question? Read(Utterance u, RegisterSnapshot register, AskContext context)
    {
        if (RecordKinds.Of(u.Topic?.Question) is not var (lastKind, last) || !IsPartOfAQuestion(u) || !u.Mentions.All(IsUnderstood))
        {
            return null;
        }

        var kind = RecordCues.Named(u) ?? lastKind;
        if (kind != RecordKind.Actions && u.Organisations.Count + u.Roles.Count + u.Persons.Count > 0)
        {
            return null;
        }

        var said = kind.State(u);
        if (RecordDays.Of(u, kind, said ?? last.State, context.Today) is not var (first, to) || Placed(u, last, register) is not { } filter)
        {
            return null;
        }

        // "Hur många?" counts what is listed; the next list is no count again.
        filter = Owned(u, kind, filter) with
        {
            State = said ?? (kind != lastKind || u.Hints(Cue.All) ? null : last.State),
            From = first is null && to is null ? last.From : first,
            To = first is null && to is null ? last.To : to,
            NearestOnly = RecordCues.IsOne(u) || (last.NearestOnly && last.State != RecordState.Open && first is null && to is null),
            LastRecord = RecordCues.IsOne(u) ? RecordCues.IsLastRecord(u) : last.LastRecord,
            CountOnly = u.Has(Cue.HowMany),
        };
        return kind != lastKind || !filter.Equals(last) ? kind.Question(filter) : null;
    }

    // A question with a word of its own for what is asked, or with a question word and a name, is no part of one.
    private static bool IsPartOfAQuestion(Utterance u)
    {
        var goesOn = u.Mentions.Any(mention => mention.Is(WordClass.Then)) || u.Says(RecordWord.Further);
        return goesOn || (u.Mentions.Count <= FewWords && RecordCues.Named(u) is null && !(u.HasEntity && u.AsksWithQuestionWord) && (u.Groups.Count == 0 || u.Mentions[0].Is(WordClass.Connective)));
    }

    private static bool IsUnderstood(Mention mention) =>
        mention.Record is not null || (mention.Uses & Names) != 0 || (mention is { IsUnknown: false, Partial: false } && mention.Class != WordClass.Common && (mention.Weight <= 0 || (mention.Cues & ~Light) == 0));

    // "Och i Lundby?" after a question about the council of Angered is about that of Lundby.
    private static RecordFilter? Placed(Utterance u, RecordFilter last, RegisterSnapshot register)
    {
        if (u.Groups.Count > 1 || u.EitherGroup.Count > 0 || u.Areas.Count > 1)
        {
            return null;
        }

        if (u.Groups.Count == 1)
        {
            return last with { Group = u.Groups[0], Area = null };
        }

        if (u.OnlyArea is not { } area)
        {
            return last;
        }

        var there = last.Group is { } group ? PatternExpansion.Key(new GroupId(group.Id.Split('/')[0]), area) : (GroupId?)null;
        return there is { } id && register.Find(id) is not null ? last with { Group = EntityRef.To(id), Area = null } : last with { Group = null, Area = area };
    }

    private static RecordFilter Owned(Utterance u, RecordKind kind, RecordFilter filter)
    {
        EntityRef[] owners = [.. u.Roles.SelectMany(roles => roles).Distinct().Select(EntityRef.To), .. u.Persons.Select(EntityRef.To)];
        return u.Says(RecordWord.Mine) ? filter with { Mine = true, Organisation = null, Who = [] }
            : kind != RecordKind.Actions ? filter with { Organisation = null, Who = [] }
            : owners.Length > 0 ? filter with { Who = owners, Organisation = null, Mine = false }
            : u.OnlyOrganisation is { } organisation ? filter with { Organisation = organisation, Who = [], Mine = false }
            : filter;
    }
}
