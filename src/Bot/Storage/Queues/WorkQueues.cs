namespace Samverkan.Bot.Storage.Queues;

/// <summary>The queues there are: the jobs to do, and the jobs that were given up and wait for an operator.</summary>
internal sealed record WorkQueues(IWorkQueue Jobs, IWorkQueue Poison);
