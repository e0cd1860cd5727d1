namespace Samverkan.Meetings.Minutes;

/// <summary>What keeps minutes from being published.</summary>
/// <param name="Field">Null where it is about all of them.</param>
/// <param name="Text">What is wrong and what would be right.</param>
public sealed record MinutesProblem(string? Field, Localized Text);
