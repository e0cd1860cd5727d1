namespace Samverkan.Meetings;

/// <summary>A public holiday, or the day before one.</summary>
/// <param name="Name">As it stands in a sentence: "annandag påsk", "dagen före nationaldagen".</param>
/// <param name="Eve">Whether it is the day before a holiday and no holiday itself.</param>
public sealed record Holiday(DateOnly Date, Localized Name, bool Eve);
