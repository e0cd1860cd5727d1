namespace Samverkan.Bot.Keeping.Forms;

/// <param name="Field">The id of a field; null for what is wrong with the whole.</param>
internal sealed record FormProblem(string? Field, string Text);
