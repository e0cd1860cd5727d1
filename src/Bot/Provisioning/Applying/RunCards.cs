using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Shows the progress of a run on its card, in place, at most every two seconds; a card that cannot be updated holds up nothing.</summary>
internal sealed partial class RunCards(
    RunStore runs, CurrentRegister register, Connector connector, SendPace pace, SilentConversations silent, ReadInbox reads, TimeProvider time, ILogger<RunCards> logger) : IProgress<RunProgress>
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();

    /// <summary>The newest of each run that somebody is showing.</summary>
    private readonly Dictionary<string, RunProgress> newest = new(StringComparer.Ordinal);

    public void Report(RunProgress value)
    {
        if (value.Run.Card is not { } card)
        {
            return;
        }

        lock (gate)
        {
            if (newest.TryGetValue(value.Id, out var before))
            {
                // Lines end side by side, and may tell of it out of order.
                newest[value.Id] = Far(value.Run) >= Far(before.Run) ? value : before;
                return;
            }

            newest[value.Id] = value;
        }

        _ = ShowAsync(value.Id, card, value.Run.ApprovedAt + Interval);
    }

    /// <summary>The run is done: its card comes to say so, within seconds.</summary>
    public Task FinishedAsync(StoredRun run, CancellationToken cancellationToken)
    {
        Report(new RunProgress(run.Id, run.Run));
        return Task.CompletedTask;
    }

    private static int Far(Run run) => run.IsFinished ? int.MaxValue : run.Done + run.Blocked;

    // Not before the answer to the click is there, which is the card that this one takes the place of.
    private async Task ShowAsync(string id, RunCard card, DateTimeOffset next)
    {
        RunProgress? told = null;
        for (var failed = 0; ;)
        {
            if (next - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time);
            }

            RunProgress latest;
            lock (gate)
            {
                latest = newest[id];
                if (latest == told)
                {
                    newest.Remove(id);
                    return;
                }
            }

            told = latest;
            if (!await TellAsync(latest, card) && latest.Run.IsFinished && ++failed < MostAttempts)
            {
                told = null;
            }

            next = time.GetUtcNow() + Interval;
        }
    }

    /// <returns>False when it may work another time.</returns>
    private async Task<bool> TellAsync(RunProgress progress, RunCard card)
    {
        try
        {
            var blocked = progress.Run.IsFinished ? await runs.BlockedAsync(progress.Id, CancellationToken.None) : [];
            var shown = ProgressCard.Of(card.Language, progress.Run, blocked, register.Engine.Register);
            var message = card.Conversation.Replacing(card.Activity, shown) with { Locale = shown.Card.Lang };
            if (!connector.MaySend(message) || silent.Contains(message.Conversation))
            {
                return true;
            }

            if (pace.Reserve(message.Conversation, message.Tenant, patience: TimeSpan.Zero) > TimeSpan.Zero)
            {
                return false;
            }

            using var patience = new CancellationTokenSource(Patience, time);
            await connector.SendAsync(message, patience.Token);
            Note(progress.Run, shown.Persons);
            return true;
        }
        catch (Exception error)
        {
            Log.NotShown(logger, progress.Id, LoggedFault.Of(error));
            return false;
        }
    }

    // Whoever approved it reads it.
    private void Note(Run run, IReadOnlyList<PersonId> persons)
    {
        var person = register.Engine.Register.Find(new PersonId(run.By));
        if (DirectoryIdentity.Parse(person is null ? run.By : $"{person.TenantId}/{person.ObjectId}") is { } reader)
        {
            reads.Note(reader, persons);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(520, LogLevel.Information, "How far run {Run} has come could not be shown on its card; the run goes on.")]
        public static partial void NotShown(ILogger logger, string run, Exception error);
    }
}
