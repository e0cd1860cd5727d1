namespace Samverkan.Register.Yaml;

/// <summary>Gathers what is wrong with a file, so that all of it is told at once.</summary>
internal sealed class Findings
{
    /// <summary>More than this is a file of another kind; nobody reads on.</summary>
    private const int Most = 200;

    private readonly List<FileFinding> found = [];

    public bool Any => found.Count > 0;

    public bool Full => found.Count >= Most;

    public void Add(Place place, Localized message, Localized remedy)
    {
        if (!Full)
        {
            found.Add(new FileFinding(place.Line, place.Column, message, remedy));
        }
    }

    public IReadOnlyList<FileFinding> InOrder() => [.. found.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)];
}
