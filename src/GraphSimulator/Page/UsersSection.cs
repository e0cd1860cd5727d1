namespace Samverkan.GraphSimulator.Page;

internal static class UsersSection
{
    public static Markup Of(SimulatorState state)
    {
        var team = state.TeamMembers.Select(member => member.UserId).ToHashSet();
        return Markup.Of(
            $"""
            <section id="personer">
              <h2>Personer ({state.Users.Count})</h2>
              <details>
                <summary>Alla i katalogen</summary>
                <table><tbody>{Markup.Join(state.Users.Select(user => Row(user, team.Contains(user.Id))))}</tbody></table>
              </details>
              <p>{Form.Of(PageRoutes.People, "add-user", "Lägg till en person", Fields())}</p>
            </section>
            """);
    }

    private static Markup Fields() => Markup.Of(
        $"""
        <input name="user" placeholder="Id (GUID)" aria-label="Id (GUID)" required>
        <input name="name" placeholder="Namn" aria-label="Namn" required>
        <input name="mail" type="email" placeholder="E-post" aria-label="E-post" required>
        <label><input type="checkbox" name="member" checked> i teamet</label>
        <label><input type="checkbox" name="partner"> andra organisationen</label>
        """);

    private static Markup Row(SimulatedUser user, bool isInTeam)
    {
        List<string> facts = [user.TenantId == SimulatorDefaults.TenantId ? isInTeam ? "i teamet" : "inte i teamet" : "andra organisationen"];
        if (!user.IsEnabled)
        {
            facts.Add("avstängd");
        }

        if (!user.HasMailbox)
        {
            facts.Add("utan brevlåda");
        }

        return Markup.Of(
            $"""
            <tr>
              <td>{user.DisplayName}<br><span class="quiet">{user.Mail} · <code>{user.Id}</code></span></td>
              <td>{string.Join(", ", facts)}</td>
              <td>
                {(user.TenantId != SimulatorDefaults.TenantId ? Markup.None : isInTeam ? Act("remove-team-member", "Ta bort ur teamet", user) : Act("add-team-member", "Lägg till i teamet", user))}
                {(user.IsEnabled ? Act("disable-user", "Stäng av", user) : Act("enable-user", "Slå på", user))}
                {(user.HasMailbox ? Act("mailbox-off", "Ta bort brevlådan", user) : Act("mailbox-on", "Ge en brevlåda", user))}
              </td>
            </tr>
            """);
    }

    private static Markup Act(string act, string button, SimulatedUser user) => Form.Of(PageRoutes.People, act, button, Markup.None, ("user", user.Id));
}
