namespace Samverkan.Register.Model;

/// <summary>When somebody last said that an entry is right, and who (a person's or a coordinator's key).</summary>
public sealed record Verification(DateOnly On, string By);
