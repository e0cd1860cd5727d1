namespace Samverkan.Bot.Meetings;

/// <param name="Field">Where it belongs; null for none of them.</param>
internal sealed record MeetingProblem(string? Field, string Text);
