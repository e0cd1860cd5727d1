namespace Samverkan.Bot.Jobs;

/// <summary>
/// Does the jobs of one kind. A job can be begun again at any point of it, also while another process is still at it: what it does is
/// idempotent, or its intent is stored first.
/// </summary>
internal interface IJobHandler
{
    string Kind { get; }

    /// <remarks>An exception is a fault: the job is begun again later, and given up after a few times.</remarks>
    Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken);
}
