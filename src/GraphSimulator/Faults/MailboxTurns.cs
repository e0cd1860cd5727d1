using System.Collections.Concurrent;

namespace Samverkan.GraphSimulator.Faults;

/// <summary>How many requests each mailbox has at once.</summary>
internal sealed class MailboxTurns
{
    private readonly ConcurrentDictionary<string, int> running = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>How many there are with this one.</returns>
    public int Enter(string mailbox) => running.AddOrUpdate(mailbox, 1, (_, count) => count + 1);

    public void Leave(string mailbox) => running.AddOrUpdate(mailbox, 0, (_, count) => count - 1);
}
