namespace Samverkan.GraphSimulator.State;

/// <summary>What a new file holds.</summary>
internal static class Seed
{
    public static void Fill(Session session, DateTimeOffset now)
    {
        session.Put(Documents.Teams, new Team(SimulatorDefaults.TeamId, "Samverkan (simulerat team)"));
        Add(session, SimulatorDefaults.OwnerId, "Simulerad ägare", "agare@stad.example", ["owner"]);
        Add(session, SimulatorDefaults.OrganiserId, "Simulerad organisatör", "organisator@stad.example", []);
        session.Put(Documents.Channels, new SimulatedChannel
        {
            Id = Identifiers.Channel(),
            TeamId = SimulatorDefaults.TeamId,
            DisplayName = "General",
            MembershipType = MembershipTypes.Standard,
            CreatedAt = now,
            VisibleAt = now,
            IsForeign = true,
            IsPrimary = true,
            Members = [],
            Tabs = [],
            EnabledApps = [],
        });
    }

    private static void Add(Session session, string id, string name, string mail, string[] roles)
    {
        session.Put(Documents.Users, new SimulatedUser { Id = id, DisplayName = name, Mail = mail, TenantId = SimulatorDefaults.TenantId });
        session.Put(Documents.TeamMembers, new SimulatedTeamMember(Identifiers.Membership(SimulatorDefaults.TenantId, SimulatorDefaults.TeamId, id), SimulatorDefaults.TeamId, id, roles));
    }
}
