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
        var places = new Dictionary<T, int> { [start] = 0 };
        var left = new Stack<IEnumerator<T>>([next(start).GetEnumerator()]);
        while (left.TryPeek(out var following))
        {
            if (!following.MoveNext())
            {
                left.Pop();
                places.Remove(way[^1]);
                way.RemoveAt(way.Count - 1);
            }
            else if (places.TryGetValue(following.Current, out var back))
            {
                found.Add(way[back..]);
            }
            else if (done.Add(following.Current))
            {
                places.Add(following.Current, way.Count);
                way.Add(following.Current);
                left.Push(next(following.Current).GetEnumerator());
            }
        }
    }
}
