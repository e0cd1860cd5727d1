using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Samverkan.Tests.Register;

/// <summary>A value with all it holds as text, so that records with lists compare by what they hold.</summary>
internal static class Described
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        Uri address => address.OriginalString,
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag.ToString(),
        IEnumerable list => $"[{string.Join("\n", list.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name}({string.Join(", ", Properties(value).Select(property => $"{property.Name}={Of(property.GetValue(value))}"))})",
    };

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);
}
