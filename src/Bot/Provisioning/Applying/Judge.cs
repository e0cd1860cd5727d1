using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What an answer of Graph means for a step.</summary>
internal static class Judge
{
    /// <summary>So often without an answer, and it is given up.</summary>
    public const int MostAttempts = 6;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    public static readonly Localized NoAnswer = new("Graph svarade inte.", "Graph did not answer.");
    public static readonly Localized TryAgain = new("Försök igen om en stund.", "Try again in a while.");

    /// <param name="permission">The one that it takes, by Graph's name.</param>
    /// <param name="refused">What this step makes of a refusal; null to leave it to what all make of it.</param>
    public static StepEnd Of<T>(GraphAnswer<T> answer, StepContext context, string permission, Func<T, StepEnd> given, Func<GraphRefusal, StepEnd?>? refused = null) => answer switch
    {
        GraphAnswer<T>.Given { Value: var value } => given(value),
        GraphAnswer<T>.Refused { Why: var why } => refused?.Invoke(why) ?? Blocked(why, permission),
        GraphAnswer<T>.Later { After: var after } => new StepEnd.Again(after),
        _ when context.Attempts + 1 >= MostAttempts => new StepEnd.Blocked(NoAnswer, TryAgain, null, Stays: true),
        _ => new StepEnd.Again(Backoff(context.Attempts)),
    };

    public static StepEnd.Blocked Blocked(GraphRefusal why, string permission) =>
        new(Refusals.Why(why), Refusals.Remedy(why, permission), why.IsForbidden ? permission : null);

    public static TimeSpan Backoff(int attempts) => First * Math.Pow(2, Math.Min(attempts, MostAttempts));
}
