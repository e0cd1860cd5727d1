namespace Samverkan.Register.Model;

/// <summary>A part of a group, such as the working groups and steering groups of SSPF.</summary>
public sealed record GroupPart : Entry
{
    public required Names Names { get; init; }
}
