namespace Samverkan.GraphSimulator.Faults;

/// <summary>How many requests each mailbox has at once.</summary>
internal sealed class MailboxTurns
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, int> running = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>How many there are with this one.</returns>
    public int Enter(string mailbox)
    {
        lock (turn)
        {
            return running[mailbox] = running.GetValueOrDefault(mailbox) + 1;
        }
    }

    public void Leave(string mailbox)
    {
        lock (turn)
        {
            if (--running[mailbox] == 0)
            {
                running.Remove(mailbox);
            }
        }
    }
}
