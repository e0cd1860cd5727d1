namespace Samverkan.Register.Model;

public enum Level
{
    Strategic,
    Tactical,
    Operational,
    Support,
}
