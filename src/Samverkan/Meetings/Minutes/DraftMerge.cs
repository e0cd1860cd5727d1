namespace Samverkan.Meetings.Minutes;

/// <summary>
/// What comes of a draft when somebody saves a page of it that somebody else may have changed meanwhile. The same page saved twice changes
/// nothing the second time: Teams may send a click again.
/// </summary>
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
            var (mine, theirs) = (Plain(typed, field), now.GetValueOrDefault(field) ?? string.Empty);
            if (moved.TryGetValue(field, out var free))
            {
                Put(fields, free, mine);
            }
            else if (DraftMark.OfTyped(mine) == mark || mine == theirs || mine == DraftMark.Shown(theirs))
            {
                continue;
            }
            else if (DraftMark.Of(theirs) == mark && !IsBesideTheirs(field, now, shown, typed))
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

    // Two people who each add something add two things: the second takes the next free slot, with all that was typed beside it.
    private static Dictionary<string, string> Moves(IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        var moves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in MinutesList.All)
        {
            var taken = list.Taken(now).Concat(list.Taken(typed)).Concat(OnPage(list, shown)).ToHashSet();
            foreach (var slot in list.Taken(shown).Where(slot => IsAddedTwice(list, slot, now, shown, typed)))
            {
                if ((Saved(list, slot, now, shown, typed) ?? Free(list, taken)) is { } to)
                {
                    taken.Add(to);
                    foreach (var (from, free) in list.Fields(slot).Zip(list.Fields(to)))
                    {
                        moves[from] = free;
                    }
                }
            }
        }

        return moves;
    }

    private static bool IsAddedTwice(MinutesList list, int slot, IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        var field = list.Field(slot);
        return shown.GetValueOrDefault(field) == DraftMark.Empty && now.TryGetValue(field, out var theirs) && Plain(typed, field) is { Length: > 0 } mine && mine != theirs && mine != DraftMark.Shown(theirs);
    }

    // The slots in which the page showed something.
    private static IReadOnlyList<int> OnPage(MinutesList list, IReadOnlyDictionary<string, string> shown) => list.Taken(shown.Where(each => each.Value != DraftMark.Empty).ToDictionary());

    // Where the page was saved before it stands already, in a slot of which the page itself says nothing.
    private static int? Saved(MinutesList list, int slot, IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed) =>
        list.Taken(now).Except(list.Taken(typed)).Except(OnPage(list, shown))
            .Where(to => list.Fields(slot).Zip(list.Fields(to)).All(pair => Plain(typed, pair.First) == Plain(now, pair.Second)))
            .Select(to => (int?)to).FirstOrDefault();

    private static int? Free(MinutesList list, HashSet<int> taken) => Enumerable.Range(1, list.LastSlot).Where(slot => !taken.Contains(slot)).Select(slot => (int?)slot).FirstOrDefault();

    // Who and when, typed where there was nothing: they do not belong to what somebody else has written there meanwhile.
    private static bool IsBesideTheirs(string field, IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed)
    {
        foreach (var list in MinutesList.All)
        {
            if (list.SlotOf(field) is { } slot)
            {
                var text = list.Field(slot);
                return text != field && shown.GetValueOrDefault(text) == DraftMark.Empty && now.ContainsKey(text) && Plain(typed, text).Length == 0;
            }
        }

        return false;
    }

    private static string Plain(IReadOnlyDictionary<string, string> fields, string field) => DraftMark.Plain(fields.GetValueOrDefault(field) ?? string.Empty);
}
