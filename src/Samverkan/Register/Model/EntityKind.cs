namespace Samverkan.Register.Model;

/// <summary>What kinds of things a relation, a term or a question can point at.</summary>
public enum EntityKind
{
    Group,
    Pattern,
    Organisation,
    Role,
    Area,
    Term,
    Person,
}
