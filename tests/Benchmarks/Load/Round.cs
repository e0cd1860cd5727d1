namespace Samverkan.Benchmarks.Load;

/// <summary>Both, measured one right after the other.</summary>
internal sealed record Round(Measurement Bot, Measurement Echo)
{
    public double TurnsRatio => Bot.TurnsPerSecond / Echo.TurnsPerSecond;

    public double ProcessorRatio => Bot.ProcessorPerTurn / Echo.ProcessorPerTurn;
}
