namespace Samverkan.Bot.Storage.Registers;

/// <summary>What came of writing a register, or a change of it.</summary>
internal abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    public sealed record Changed(RegisterHead Head) : ChangeOutcome;

    /// <summary>Somebody else wrote it meanwhile; the store is as they left it.</summary>
    public sealed record Conflict : ChangeOutcome;

    /// <summary>This very act was done before.</summary>
    public sealed record DoneBefore : ChangeOutcome;
}
