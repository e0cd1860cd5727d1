using Samverkan.Register.Edits;

namespace Samverkan.Register.Acts;

/// <summary>What an act would do to a register. Pure: nothing is written here, and who acts is not asked.</summary>
public static class Acting
{
    /// <summary>Never throws for what the act holds: ids that do not exist, dates the wrong way round and texts of any kind are problems.</summary>
    public static ActOutcome Plan(RegisterSnapshot register, Act act, ActContext context)
    {
        var draft = new ActDraft(register, context);
        Work(draft, act);
        if (draft.IsRefused)
        {
            return new ActOutcome.Refused(draft.Problems);
        }

        if (draft.Edits.Count == 0)
        {
            return new ActOutcome.Nothing();
        }

        if (IsDoneBefore(register, draft))
        {
            return new ActOutcome.Refused([new ActProblem(null, new Localized("Det är redan gjort.", "That is done already."), ActMessages.StartAgain)]);
        }

        var result = register.Content.Made(draft.Edits);
        return act is Act.Confirm or Act.Erase || NewFaults.Of(register.Content, result, context.Today) is not { Count: > 0 } faults
            ? new ActOutcome.Planned(draft.Edits, result)
            : new ActOutcome.Refused(faults);
    }

    // A row that is new is not there yet: its id is made of the key of the act.
    private static bool IsDoneBefore(RegisterSnapshot register, ActDraft draft)
    {
        var added = draft.Edits.Where(edit => edit.Before is null).Select(edit => edit.Row).ToHashSet();
        return added.Count > 0 && AllRows.Of(register.Content).Any(added.Contains);
    }

    private static void Work(ActDraft draft, Act act)
    {
        switch (act)
        {
            case Act.Appoint appoint: Appointing.Work(draft, appoint); break;
            case Act.End end: Ending.Holding(draft, end); break;
            case Act.Substitute substitute: Substituting.Work(draft, substitute); break;
            case Act.EndSubstitution end: Ending.Substitution(draft, end); break;
            case Act.CorrectHolding correct: Correcting.Holding(draft, correct); break;
            case Act.CorrectPerson correct: Correcting.Person(draft, correct); break;
            case Act.MergePersons merge: Merging.Work(draft, merge); break;
            case Act.AddArea add: Adding.Area(draft, add); break;
            case Act.AddGroup add: Adding.Group(draft, add); break;
            case Act.AddSeat add: Seating.Add(draft, add); break;
            case Act.ChangeSeat change: Seating.Change(draft, change); break;
            case Act.EndSeat end: Seating.End(draft, end); break;
            case Act.SetCadence set: Grouping.SetCadence(draft, set); break;
            case Act.Rename rename: Grouping.Rename(draft, rename); break;
            case Act.CloseGroup close: Closing.Work(draft, close); break;
            case Act.EndRelation end: Ending.Relation(draft, end); break;
            case Act.Confirm confirm: Confirming.Work(draft, confirm); break;
            case Act.Erase erase: Erasing.Work(draft, erase); break;
            default: throw new ArgumentOutOfRangeException(nameof(act), act, null);
        }
    }
}
