namespace Samverkan.Register.Model;

/// <summary>Stable key of a group, such as <c>lok</c>; a group that a pattern made is <c>pattern/area</c>, such as <c>sspf/angered</c>.</summary>
public readonly record struct GroupId(string Value)
{
    public override string ToString() => Value;
}
