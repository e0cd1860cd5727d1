namespace Samverkan.GraphSimulator;

/// <summary>What an administrator of the tenant or the team has set so that something does not work.</summary>
public enum PolicyFault
{
    /// <summary>Teams: the app may not read meetings of the organiser.</summary>
    ApplicationAccessPolicyMissing,

    /// <summary>Nobody of another tenant can be added to a shared channel.</summary>
    CrossTenantPolicyMissing,

    PrivateChannelsOff,

    SharedChannelsOff,

    AppNotInstalled,

    /// <summary>A shared channel is answered as one and is made a standard one.</summary>
    SharedBecomesStandard,
}
