using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The groups, roles, areas and people that the choices of a form are cut down to, since somebody named them beforehand.</summary>
internal static class Narrowing
{
    /// <summary>In the data of a form.</summary>
    public const string Field = "only";

    /// <summary>Something was named, and nothing fits it: all there is is shown, and nothing is taken to be meant.</summary>
    public const string Missed = "-";

    private const char Separator = '|';
    private const int Most = 20;

    public static string Write(IEnumerable<EntityRef> entities) => string.Join(Separator, entities.Take(Most).Select(entity => $"{entity.Kind}:{entity.Id}"));

    public static IReadOnlyCollection<EntityRef> Read(string? written) =>
    [
        .. (written ?? string.Empty).Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split(':', 2))
            .Where(one => one.Length == 2 && Enum.TryParse<EntityKind>(one[0], out _))
            .Select(one => new EntityRef(Enum.Parse<EntityKind>(one[0]), one[1])),
    ];
}
