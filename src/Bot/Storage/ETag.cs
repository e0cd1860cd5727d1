namespace Samverkan.Bot.Storage;

/// <summary>Which writing of a row this is. Opaque, and never the same twice for a row, not even after a delete.</summary>
internal readonly record struct ETag(string Value)
{
    public override string ToString() => Value;
}
