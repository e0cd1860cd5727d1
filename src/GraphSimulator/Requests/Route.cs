namespace Samverkan.GraphSimulator.Requests;

/// <param name="Pattern">Segments; <c>{}</c> stands for an id.</param>
/// <param name="Permission">One of <see cref="SimulatorPermissions"/>, or null when none is asked for.</param>
internal sealed record Route(string Method, string Pattern, string? Permission, Func<Handling, Answer> Handle)
{
    private readonly string[] segments = Pattern.Split('/');

    /// <returns>The ids in the path, or null when it is another path.</returns>
    public IReadOnlyList<string>? Match(IReadOnlyList<string> path)
    {
        if (path.Count != segments.Length)
        {
            return null;
        }

        List<string> ids = [];
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == "{}")
            {
                ids.Add(path[i]);
            }
            else if (!segments[i].Equals(path[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return ids;
    }
}
