namespace Samverkan.Register.Yaml;

/// <summary>The ids that the file declares and those it points at; what they say of each other is known when all is read.</summary>
internal sealed class Ids(Findings findings)
{
    private readonly Dictionary<(RowKind Kind, string Id), Place> declared = [];
    private readonly List<(RowKind Kind, string Id, Place Place)> wanted = [];

    public void Declare(RowKind kind, string id, Place place)
    {
        if (!declared.TryAdd((kind, id), place))
        {
            findings.Add(place, FieldMessages.Duplicate(kind, id, declared[(kind, id)].Line), FieldMessages.OnePlace);
        }
    }

    /// <summary>An id that exists without a line of its own, as the groups of a pattern do.</summary>
    public void DeclareMade(RowKind kind, string id) => declared.TryAdd((kind, id), default);

    public void Want(RowKind kind, string id, Place place)
    {
        if (!declared.ContainsKey((kind, id)))
        {
            wanted.Add((kind, id, place));
        }
    }

    /// <summary>Line 0 for a row that has no line of its own.</summary>
    public Place PlaceOf(RowKind kind, string id) => declared.GetValueOrDefault((kind, id));

    public void ReportUnknown()
    {
        foreach (var (kind, id, place) in wanted.Where(want => !declared.ContainsKey((want.Kind, want.Id))).TakeWhile(_ => !findings.Full))
        {
            string[] known = [.. declared.Keys.Where(key => key.Kind == kind).Select(key => key.Id)];
            findings.Add(place, FieldMessages.Unknown(kind, id), FieldMessages.DidYouMean(id, known));
        }
    }
}
