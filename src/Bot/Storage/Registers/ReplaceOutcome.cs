namespace Samverkan.Bot.Storage.Registers;

/// <summary>What came of writing a register.</summary>
internal abstract record ReplaceOutcome
{
    private ReplaceOutcome()
    {
    }

    public sealed record Replaced(RegisterHead Head) : ReplaceOutcome;

    /// <summary>Somebody else wrote it meanwhile; the store is as they left it.</summary>
    public sealed record Conflict : ReplaceOutcome;
}
