namespace Samverkan.Meetings.Minutes.Export;

/// <summary>What made a version of minutes.</summary>
public enum VersionKind
{
    Published,
    Corrected,
    Retracted,

    /// <summary>After a retraction.</summary>
    PublishedAnew,
}
