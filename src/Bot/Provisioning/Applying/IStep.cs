namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Does works of some kinds. It can be begun again at any point: what it may have done before it looks for first.</summary>
internal interface IStep
{
    /// <returns>Null for a work of another kind.</returns>
    Task<StepEnd>? Run(Work work, StepContext context, CancellationToken cancellationToken);
}
