namespace Samverkan.Bot.Cli;

/// <summary>What a terminal command ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Done, and something is left for somebody to mend.</summary>
    public const int Incomplete = 3;
}
