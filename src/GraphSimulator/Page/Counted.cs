using System.Globalization;

namespace Samverkan.GraphSimulator.Page;

/// <summary>A number with its word.</summary>
internal static class Counted
{
    public static string Of(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
