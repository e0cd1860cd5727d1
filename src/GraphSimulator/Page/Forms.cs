using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphSimulator.Page;

/// <summary>What was filled in.</summary>
internal static class Forms
{
    private const int Longest = 2000;

    /// <exception cref="ArgumentException">It is empty, or too long to be meant.</exception>
    public static string Needed(this IFormCollection form, string name) =>
        form[name].ToString().Trim() is { Length: > 0 and <= Longest } text ? text : throw new ArgumentException($"The field {name} is missing.", nameof(name));

    public static string? Optional(this IFormCollection form, string name) =>
        form[name].ToString().Trim() is { Length: > 0 and <= Longest } text ? text : null;

    public static int Number(this IFormCollection form, string name, int least, int most) =>
        int.TryParse(form.Needed(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ArgumentException($"The field {name} must be {least} to {most}.", nameof(name));

    public static bool IsOn(this IFormCollection form, string name) => form[name].ToString() == "on";
}
