namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>What a line of a plan comes to.</summary>
internal enum PlanAction
{
    /// <summary>It is not there; apply makes it.</summary>
    Create,

    /// <summary>The register has changed; apply follows.</summary>
    Change,

    /// <summary>Nothing to do.</summary>
    Unchanged,

    /// <summary>It cannot be done before somebody does something else.</summary>
    Blocked,

    /// <summary>A person has changed it, or it is there without a seat or a date. It stays so until somebody says otherwise.</summary>
    Deviation,
}
