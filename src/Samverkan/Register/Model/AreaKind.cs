namespace Samverkan.Register.Model;

public enum AreaKind
{
    District,
    LocalPoliceArea,
}
