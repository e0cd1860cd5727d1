namespace Samverkan.Bot.Jobs;

/// <summary>Where a job is: the partition of what it is about, and its own id. All that a message of the queue says.</summary>
internal readonly record struct JobAddress(string Partition, string Id)
{
    private const char Separator = ' ';

    /// <returns>Null when no job is addressed like that.</returns>
    public static JobAddress? Parse(string text) =>
        text.Split(Separator, 2) is [{ Length: > 0 } id, { Length: > 0 } partition] ? new JobAddress(partition, id) : null;

    public override string ToString() => $"{Id}{Separator}{Partition}";
}
