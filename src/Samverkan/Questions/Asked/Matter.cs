namespace Samverkan.Questions.Asked;

/// <summary>What people ask for that a register of groups, roles and seats does not hold or does not say.</summary>
public enum Matter
{
    Other,
    Name,
    Contact,
    Place,
    Money,
    Chair,
    History,
    Minutes,
    Statistics,
    Reason,
    Relation,
    Areas,
}
