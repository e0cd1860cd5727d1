namespace Samverkan.Register.Checks;

public enum FindingSeverity
{
    /// <summary>Good to know; nothing breaks.</summary>
    Note,

    /// <summary>Answers or meetings may be wrong until somebody mends it.</summary>
    Warning,

    /// <summary>The register contradicts itself.</summary>
    Error,
}
