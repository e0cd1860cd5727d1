namespace Samverkan.Register;

/// <summary>Ways through a graph that come back to where they began.</summary>
internal static class Circles
{
    /// <returns>Each circle once, as the nodes it passes in order.</returns>
    public static IReadOnlyList<IReadOnlyList<T>> In<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var found = new List<IReadOnlyList<T>>();
        var done = new HashSet<T>();
        foreach (var start in nodes)
        {
            Walk(start, next, done, found);
        }

        return found;
    }

    private static void Walk<T>(T start, Func<T, IEnumerable<T>> next, HashSet<T> done, List<IReadOnlyList<T>> found)
        where T : notnull
    {
        if (!done.Add(start))
        {
            return;
        }

        var way = new List<T> { start };
        var left = new Stack<IEnumerator<T>>([next(start).GetEnumerator()]);
        while (left.TryPeek(out var following))
        {
            if (!following.MoveNext())
            {
                left.Pop();
                way.RemoveAt(way.Count - 1);
            }
            else if (way.IndexOf(following.Current) is var back and >= 0)
            {
                found.Add(way[back..]);
            }
            else if (done.Add(following.Current))
            {
                way.Add(following.Current);
                left.Push(next(following.Current).GetEnumerator());
            }
        }
    }
}
