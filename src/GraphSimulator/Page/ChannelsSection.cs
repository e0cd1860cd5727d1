namespace Samverkan.GraphSimulator.Page;

internal static class ChannelsSection
{
    private const string Marker = "samverkan:";

    public static Markup Of(SimulatorState state, IReadOnlyDictionary<string, SimulatedUser> users)
    {
        List<SimulatedChannel> channels = [.. state.Channels.Where(channel => channel.DeletedAt is null)];
        return Markup.Of(
            $"""
            <section id="kanaler">
              <h2>Kanaler ({channels.Count})</h2>
              {Markup.Join(channels.Select(channel => Channel(channel, users)))}
              <p>{Form.Of(PageRoutes.People, "add-channel", "Lägg till en kanal för hand", Markup.Of($"""<input name="name" placeholder="Namn" aria-label="Namn" maxlength="50" required> {Types("standard")} """))}</p>
            </section>
            """);
    }

    private static string Name(string type) => type switch
    {
        "private" => "privat",
        "shared" => "delad",
        _ => "standard",
    };

    private static Markup Types(string chosen) => Markup.Of(
        $"""<select name="type" aria-label="Typ">{Markup.Join(((string[])["standard", "private", "shared"]).Select(type => Markup.Of($"""<option value="{type}"{(type == chosen ? Markup.Of($" selected") : Markup.None)}>{Name(type)}</option>""")))}</select>""");

    private static Markup Channel(SimulatedChannel channel, IReadOnlyDictionary<string, SimulatedUser> users)
    {
        var marker = channel.Description?.Split('\n').LastOrDefault(line => line.StartsWith(Marker, StringComparison.Ordinal));
        var members = channel.MembershipType == "standard" ? "alla i teamet" : Counted.Of(channel.Members.Count, "medlem", "medlemmar");
        return Markup.Of(
            $"""
            <details>
              <summary><strong>{channel.DisplayName}</strong> <span class="quiet">{Name(channel.MembershipType)} · {members} · {Counted.Of(channel.Tabs.Count, "flik", "flikar")}{(channel.IsForeign ? " · gjord för hand" : "")}{(marker is null ? "" : " · ")}{marker}</span></summary>
              <p class="text">{channel.Description}</p>
              <p class="quiet">Skapad {Clock.Moment(channel.CreatedAt)} · <code>{channel.Id}</code></p>
              <ul>{Markup.Join(channel.Members.Select(member => Member(channel, member, users)))}</ul>
              <ul>{Markup.Join(channel.Tabs.Select(tab => Tab(channel, tab)))}</ul>
              {(channel.IsPrimary ? Markup.None : Acts(channel))}
            </details>
            """);
    }

    private static Markup Member(SimulatedChannel channel, SimulatedChannelMember member, IReadOnlyDictionary<string, SimulatedUser> users)
    {
        var name = users.TryGetValue(member.UserId, out var user) ? user.DisplayName : member.UserId;
        var roles = (member.Roles.Contains("owner") ? ", ägare" : "") + (member.TenantId == SimulatorDefaults.TenantId ? "" : ", annan organisation");
        return Markup.Of($"<li>{name}{roles} {Form.Of(PageRoutes.People, "remove-member", "Ta bort", Markup.None, ("channel", channel.Id), ("user", member.UserId))}</li>");
    }

    private static Markup Tab(SimulatedChannel channel, SimulatedTab tab) => Markup.Of(
        $"<li>Flik: {tab.Name} <code>{tab.ContentUrl}</code> {Form.Of(PageRoutes.People, "remove-tab", "Ta bort", Markup.None, ("channel", channel.Id), ("tab", tab.Id))}</li>");

    private static Markup Acts(SimulatedChannel channel) => Markup.Of(
        $"""
        <p>
          {Form.Of(PageRoutes.People, "rename-channel", "Byt namn", Markup.Of($"""<input name="name" value="{channel.DisplayName}" aria-label="Nytt namn" maxlength="50" required> """), ("channel", channel.Id))}
          {Form.Of(PageRoutes.People, "set-type", "Byt typ", Types(channel.MembershipType), ("channel", channel.Id))}
          {(channel.MembershipType == "standard" ? Markup.None : Form.Of(PageRoutes.People, "add-member", "Lägg till medlem", Markup.Of($"""<input name="user" placeholder="Användarens id" aria-label="Användarens id" required> """), ("channel", channel.Id)))}
          {Form.Of(PageRoutes.People, "delete-channel", "Ta bort kanalen", Markup.None, ("channel", channel.Id))}
        </p>
        """);
}
