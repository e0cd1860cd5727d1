using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>What one reading of a file shares.</summary>
internal sealed class Reading
{
    public Reading(Findings findings)
    {
        Findings = findings;
        Ids = new Ids(findings);
        Quotes = new Quotes(findings);
    }

    public Findings Findings { get; }

    public Ids Ids { get; }

    public Quotes Quotes { get; }

    public StringPool Texts { get; } = new();

    public CitationPool Citations { get; } = new();

    /// <summary>The names of the roles read so far: a seat that gives no name has its role's.</summary>
    public Dictionary<RoleId, Names> RoleNames { get; } = [];
}
