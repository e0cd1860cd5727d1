using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping;

/// <summary>What came of writing an act: a closed set.</summary>
internal abstract record WriteResult
{
    private WriteResult()
    {
    }

    public sealed record Written(ActOutcome.Planned Planned) : WriteResult;

    /// <summary>On the register as it is now it is not to be done.</summary>
    public sealed record Stopped : WriteResult;

    /// <summary>It was done before; nothing was done now.</summary>
    public sealed record DoneBefore : WriteResult;

    /// <summary>Others were quicker each time. Nothing is written.</summary>
    public sealed record Overtaken : WriteResult;
}
