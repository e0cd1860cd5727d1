using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>Ids, and pointers from one row to another.</summary>
internal static class IdFields
{
    private const int Longest = 100;

    /// <summary>The row's own id.</summary>
    public static string Id(this Fields fields, RowKind kind, string key = "id")
    {
        var id = fields.Text(key);
        var place = fields.PlaceOf(key);
        if (fields.IsId(id, place))
        {
            fields.Reading.Ids.Declare(kind, id, place);
        }

        return id;
    }

    /// <summary>A seat's own id: in the file it stands without its group. Nobody can hold a seat of a pattern, so those are ids of the pattern's.</summary>
    public static string SeatId(this Fields fields, string group, RowKind owner)
    {
        var id = fields.Text("id");
        var place = fields.PlaceOf("id");
        var whole = $"{group}#{id}";
        if (fields.IsId(id, place))
        {
            fields.Reading.Ids.Declare(owner == RowKind.Pattern ? RowKind.Pattern : RowKind.Seat, whole, place);
        }

        return whole;
    }

    public static string Pointer(this Fields fields, string key, RowKind kind) =>
        fields.Need(key) is { } value ? fields.PointerOf(key, value, kind) : "";

    public static string? OptionalPointer(this Fields fields, string key, RowKind kind) =>
        fields.Peek(key) is { } value ? fields.PointerOf(key, value, kind) : null;

    public static string PointerOf(this Fields fields, string key, Node value, RowKind kind)
    {
        var id = fields.TextOf(key, value);
        if (id.Length > 0)
        {
            fields.Reading.Ids.Want(kind, id, value.Place);
        }

        return id;
    }

    public static EntityRef Entity(this Fields fields, string key) =>
        fields.Need(key) is { } value ? fields.EntityOf(key, value) : default;

    public static EntityRef? OptionalEntity(this Fields fields, string key) =>
        fields.Peek(key) is { } value ? fields.EntityOf(key, value) : null;

    /// <summary>"group central", "role kommunpolis": the kind and the id.</summary>
    private static EntityRef EntityOf(this Fields fields, string key, Node value)
    {
        var text = fields.TextOf(key, value);
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var word, var id])
        {
            if (text.Length > 0)
            {
                fields.Add(value.Place, FieldMessages.NotAWord(key, text), FieldMessages.Example($"{key}: group central"));
            }

            return default;
        }

        if (!FileWords.Entities.TryFind(word, out var kind))
        {
            fields.Add(value.Place, FieldMessages.NotAWord(key, word), FieldMessages.DidYouMean(word, [.. FileWords.Entities.All]));
            return default;
        }

        var entity = new EntityRef(kind, id);
        fields.Reading.Ids.Want(RowRef.To(entity).Kind, id, value.Place);
        return entity;
    }

    private static bool IsId(this Fields fields, string id, Place place)
    {
        if (id.Length is > 0 and <= Longest && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '/'))
        {
            return true;
        }

        if (id.Length > 0)
        {
            fields.Add(place, FieldMessages.BadId(id), FieldMessages.BadIdRemedy);
        }

        return false;
    }
}
