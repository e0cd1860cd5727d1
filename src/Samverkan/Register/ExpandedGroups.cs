using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>All groups of a content, those of patterns expanded; holds for a faulty content too.</summary>
internal static class ExpandedGroups
{
    public static IReadOnlyList<Group> Of(RegisterContent content)
    {
        var written = content.Groups.Select(group => group.Id).ToHashSet();
        var made = content.Patterns.SelectMany(pattern => content.Areas
            .Where(area => area.Kind == pattern.ForEach && !written.Contains(PatternExpansion.Key(pattern.Id, area.Id)))
            .Select(area => PatternExpansion.Expand(pattern, area)));
        return [.. content.Groups, .. made];
    }
}
