namespace Samverkan.Bot.Tests.Rendering;

/// <summary>A card as Teams' renderer shows it.</summary>
/// <param name="Theme"><c>light</c> or <c>dark</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="File">A PNG.</param>
/// <param name="Findings">What the renderer could not read, what does not fit, what a screen reader would not name, what was fetched.</param>
internal sealed record CardPicture(string Name, string Theme, int Width, string File, IReadOnlyList<string> Findings);
