namespace Samverkan.Benchmarks.Asking;

/// <summary>What a hurried hand makes of a name: two letters of its longest word have changed places.</summary>
internal static class Misspelling
{
    public static string Of(string name)
    {
        var longest = name.Split(' ').MaxBy(word => word.Length) ?? name;
        var middle = longest.Length / 2;
        return longest.Length < 4
            ? name
            : name.Replace(longest, $"{longest[..(middle - 1)]}{longest[middle]}{longest[middle - 1]}{longest[(middle + 1)..]}", StringComparison.Ordinal);
    }
}
