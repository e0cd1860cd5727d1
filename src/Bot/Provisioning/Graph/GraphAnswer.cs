namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>What came of a call: a closed set.</summary>
internal abstract record GraphAnswer<T>
{
    private GraphAnswer()
    {
    }

    public sealed record Given(T Value) : GraphAnswer<T>;

    /// <summary>It was not done, and the same again will not be.</summary>
    public sealed record Refused(GraphRefusal Why) : GraphAnswer<T>;

    /// <summary>It was not done yet; after a while it may be.</summary>
    public sealed record Later(TimeSpan After) : GraphAnswer<T>;

    /// <summary>Whether it was done is not known: no answer came, or one that says nothing (500, 502, 503, 504).</summary>
    public sealed record Unknown(string Why) : GraphAnswer<T>;
}
