namespace Samverkan.Register.Model;

/// <summary>A group that exists once for every area of a kind. The register makes <c>pattern/area</c> of it.</summary>
public sealed record GroupPattern
{
    /// <summary>The group as the source describes it, with the names for all of them together.</summary>
    public required Group Prototype { get; init; }

    public required AreaKind ForEach { get; init; }

    /// <summary>The names of one of them; <c>{area}</c> stands for the area's name.</summary>
    public required Names InstanceNames { get; init; }

    /// <summary>The channel name of one of them; <c>{area}</c> stands for the area's name.</summary>
    public required string InstanceChannelName { get; init; }

    public GroupId Id => Prototype.Id;
}
