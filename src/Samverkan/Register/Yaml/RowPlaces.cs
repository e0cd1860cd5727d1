namespace Samverkan.Register.Yaml;

/// <summary>Where the rows of a register stand in the file they were read from.</summary>
public sealed class RowPlaces
{
    private readonly Ids ids;

    internal RowPlaces(Ids ids) => this.ids = ids;

    /// <summary>Says of a row what is wrong with it. A row that a pattern makes has no line: that of the pattern stands for it, else the first of the file.</summary>
    public FileFinding At(RowRef? row, Localized message, Localized remedy)
    {
        var place = row is { } some ? PlaceOf(some) : new Place(1, 1);
        return new FileFinding(place.Line, place.Column, message, remedy);
    }

    private Place PlaceOf(RowRef row)
    {
        var own = ids.PlaceOf(row.Kind, row.Id);
        var pattern = row.Id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? ids.PlaceOf(RowKind.Pattern, row.Id[..slash]) : default;
        return own.Line > 0 ? own : pattern.Line > 0 ? pattern : new Place(1, 1);
    }
}
