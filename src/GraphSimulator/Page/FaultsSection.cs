using Samverkan.GraphSimulator.Faults;

namespace Samverkan.GraphSimulator.Page;

internal static class FaultsSection
{
    private static readonly Markup Times = Markup.Of($"""<label>antal <input type="number" name="times" value="1" min="1" max="1000" required></label> """);

    private static readonly Markup Path = Markup.Of($"""<input name="path" placeholder="bara adresser med …" aria-label="Bara adresser som innehåller"> """);

    public static Markup Of(FaultSettings faults, TimeSpan delay) => Markup.Of(
        $"""
        <section id="fel">
          <h2>Fel på begäran</h2>
          <p class="quiet">Gäller alla som använder simulatorn, tills det slås av.</p>
          <table><tbody>
            <tr><td>Nästa anrop nekas för att de är för många (429)</td><td>{Form.Of(PageRoutes.Faults, "throttle", "Slå på", Markup.Of($"""{Times}<label>sekunder <input type="number" name="seconds" value="5" min="1" max="86400" required></label> {Path}"""))}</td></tr>
            <tr><td>Nästa anrop får 503, och inget händer</td><td>{Form.Of(PageRoutes.Faults, "unavailable-before", "Slå på", Markup.Of($"{Times}{Path}"))}</td></tr>
            <tr><td>Nästa ändring görs, men svaret är 503</td><td>{Form.Of(PageRoutes.Faults, "unavailable-after", "Slå på", Markup.Of($"{Times}{Path}"))}</td></tr>
            <tr><td>Nästa ändring görs, men svaret kommer bort</td><td>{Form.Of(PageRoutes.Faults, "lose", "Slå på", Markup.Of($"{Times}{Path}"))}</td></tr>
            <tr><td>Nya kanaler syns först efter en stund</td><td>{Form.Of(PageRoutes.Faults, "delay", "Ändra", Markup.Of($"""<label>sekunder <input type="number" name="seconds" value="{(int)delay.TotalSeconds}" min="0" max="86400" required></label> """))}</td></tr>
            <tr><td>Ett kanalnamn är upptaget</td><td>{Form.Of(PageRoutes.Faults, "block", "Spärra", Markup.Of($"""<input name="name" placeholder="Namn" aria-label="Namn" required> """))}{Markup.Join(faults.BlockedNames.Select(name => Form.Of(PageRoutes.Faults, "unblock", $"Släpp {name}", Markup.None, ("name", name))))}</td></tr>
            {Markup.Join(Enum.GetValues<PolicyFault>().Select(policy => Switch(PolicyTexts.Of(policy), faults.Has(policy), "policy-on", "policy-off", "policy", policy.ToString())))}
            {Markup.Join(SimulatorPermissions.All.Select(permission => Switch($"Behörigheten {permission} saknas", faults.MissingPermissions.Contains(permission), "revoke", "grant", "permission", permission)))}
          </tbody></table>
          {Waiting(faults)}
          <p>{Form.Of(PageRoutes.Faults, "clear", "Slå av alla fel", Markup.None)}</p>
        </section>
        """);

    private static Markup Switch(string what, bool isOn, string on, string off, string name, string value) => Markup.Of(
        $"""<tr><td class="{(isOn ? "on" : "")}">{what}</td><td>{Form.Of(PageRoutes.Faults, isOn ? off : on, isOn ? "Slå av" : "Slå på", Markup.None, (name, value))}{(isOn ? "på" : "")}</td></tr>""");

    private static Markup Waiting(FaultSettings faults) => faults.Pending is [] ? Markup.None : Markup.Of(
        $"<p>Väntar: {string.Join("; ", faults.Pending.Select(fault => $"{PolicyTexts.Of(fault.Kind)} {Counted.Of(fault.Times, "gång", "gånger")}{(fault.Path is null ? "" : $" för {fault.Path}")}"))}.</p>");
}
