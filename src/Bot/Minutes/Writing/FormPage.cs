using System.Globalization;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>A page of the form: a part, and of a long one which piece, counted from 0.</summary>
internal readonly record struct FormPage(FormPart Part, int Piece = 0)
{
    public static readonly FormPage First;

    public static FormPage Parse(string? text) =>
        text?.Split('.') is [var name, var piece] && Enum.TryParse<FormPart>(name, ignoreCase: false, out var part) && Enum.IsDefined(part)
        && int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new FormPage(part, number)
            : First;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}.{Piece}");
}
