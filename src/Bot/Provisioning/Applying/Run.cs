namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>An approved apply. It goes on until each of its lines is done or blocked, whatever happens to who works at it.</summary>
/// <param name="By">Who approved it: a person's id or directory identity, or the terminal's user.</param>
/// <param name="Total">How many lines it has.</param>
internal sealed record Run(string By, DateTimeOffset ApprovedAt, int Total)
{
    public int Done { get; init; }

    public int Blocked { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The card that tells how far it is, and is updated in place; null where nobody watches.</summary>
    public RunCard? Card { get; init; }

    public bool IsFinished => FinishedAt is not null;
}
