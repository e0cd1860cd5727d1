namespace Samverkan.Bot.Keeping.Checks;

/// <summary>A form to open, and what of its fields is known.</summary>
internal sealed record FormStart(string Form, params (string Field, string? Value)[] Known);
