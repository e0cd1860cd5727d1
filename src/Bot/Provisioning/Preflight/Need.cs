namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>Something that has to be there for a feature to work: a permission, a policy or a setting.</summary>
/// <param name="Name">By Graph's or the configuration's name, or in words.</param>
/// <param name="Costs">What does not work without it.</param>
/// <param name="By">Who can see to it.</param>
/// <param name="IsInTenant">Whether it is given in the team's tenant, which is then named.</param>
internal sealed record Need(Localized Name, Localized Costs, Localized By, bool IsInTenant)
{
    public Need(string name, Localized costs, Localized by, bool isInTenant)
        : this(new Localized(name, name), costs, by, isInTenant)
    {
    }
}
