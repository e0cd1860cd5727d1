namespace Samverkan.Meetings.Minutes;

/// <summary>What comes of a draft when somebody saves a page of it that somebody else may have changed meanwhile.</summary>
/// <param name="Fields">The draft after it.</param>
/// <param name="Conflicts">The fields that both have changed: they keep what the other wrote, and this is what was typed.</param>
public sealed record DraftMerge(IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Conflicts)
{
    /// <param name="now">The draft as it is.</param>
    /// <param name="shown">The mark of what the page showed, for each of its fields.</param>
    /// <param name="typed">What the fields of the page say now.</param>
    public static DraftMerge Of(IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        var (fields, conflicts) = (new Dictionary<string, string>(now, StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var moved = Moves(now, shown, typed);
        foreach (var (field, mark) in shown)
        {
            var (mine, theirs) = (typed.GetValueOrDefault(field)?.Trim() ?? string.Empty, now.GetValueOrDefault(field) ?? string.Empty);
            var (mineMark, theirMark) = (DraftMark.Of(mine), DraftMark.Of(theirs));
            if (mineMark == mark || mineMark == theirMark)
            {
                continue;
            }

            if (moved.TryGetValue(field, out var free))
            {
                fields[free] = mine;
            }
            else if (theirMark == mark)
            {
                Put(fields, field, mine);
            }
            else
            {
                conflicts[field] = mine;
            }
        }

        return new DraftMerge(fields, conflicts);
    }

    private static void Put(Dictionary<string, string> fields, string field, string value)
    {
        if (value.Length > 0)
        {
            fields[field] = value;
        }
        else
        {
            fields.Remove(field);
        }
    }

    // Two people who each add something add two things: the second takes the next free slot.
    private static Dictionary<string, string> Moves(IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        var moves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in MinutesList.All)
        {
            var taken = list.Taken(now).Concat(list.Taken(typed)).ToHashSet();
            foreach (var slot in list.Taken(shown).Where(slot => IsAddedTwice(list, slot, now, shown, typed)))
            {
                if (Enumerable.Range(1, list.LastSlot).FirstOrDefault(each => !taken.Contains(each)) is var free and > 0)
                {
                    taken.Add(free);
                    string[] from = [list.Field(slot), .. list.Beside(slot)];
                    string[] to = [list.Field(free), .. list.Beside(free)];
                    for (var i = 0; i < from.Length; i++)
                    {
                        moves[from[i]] = to[i];
                    }
                }
            }
        }

        return moves;
    }

    private static bool IsAddedTwice(MinutesList list, int slot, IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        var field = list.Field(slot);
        return shown.GetValueOrDefault(field) == DraftMark.Empty && now.TryGetValue(field, out var theirs)
            && typed.TryGetValue(field, out var mine) && !string.IsNullOrWhiteSpace(mine) && DraftMark.Of(mine) != DraftMark.Of(theirs);
    }
}
