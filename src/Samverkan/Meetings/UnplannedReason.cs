namespace Samverkan.Meetings;

/// <summary>Why a group has no dates, or not all of them.</summary>
public enum UnplannedReason
{
    /// <summary>How often it meets is not stated.</summary>
    NoCadence,

    /// <summary>It is stated that it has no regular meetings.</summary>
    StatedNot,

    /// <summary>It ended before the year.</summary>
    Closed,

    /// <summary>It begins after the year.</summary>
    NotBegun,

    /// <summary>It exists for too small a part of the year for a meeting of its cadence.</summary>
    TooBriefly,

    /// <summary>For some of its meetings there is no day that is free of holidays and of meetings of others who share a role or a person.</summary>
    NoDay,
}
