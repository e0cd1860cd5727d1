namespace Samverkan.Register.Model;

/// <summary>A fact has three values: stated, not stated, and stated as not so.</summary>
public abstract record Fact<T>
{
    private Fact()
    {
    }

    public sealed record Stated(T Value, IReadOnlyList<Citation> Sources) : Fact<T>;

    public sealed record NotStated : Fact<T>;

    public sealed record StatedNot(IReadOnlyList<Citation> Sources) : Fact<T>;
}
