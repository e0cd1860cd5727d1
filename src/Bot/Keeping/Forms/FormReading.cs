using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What the answers of a form say: a closed set.</summary>
internal abstract record FormReading
{
    private FormReading()
    {
    }

    public sealed record Asks(Act Act) : FormReading;

    /// <param name="Problems">At least one.</param>
    public sealed record Incomplete(IReadOnlyList<FormProblem> Problems) : FormReading;

    public static FormReading Of(FormProblem problem) => new Incomplete([problem]);
}
