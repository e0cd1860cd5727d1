namespace Samverkan.Register.Model;

/// <summary>Whether a group works for the whole city or for one area.</summary>
public enum Scope
{
    Central,
    Local,
}
