using System.Globalization;

namespace Samverkan.GraphSimulator.Page;

internal static class EventsSection
{
    public static Markup Of(SimulatorState state)
    {
        List<SimulatedEvent> events = [.. state.Events.Where(meeting => meeting.DeletedAt is null).OrderBy(meeting => meeting.Start)];
        var empty = events is [] ? Markup.Of($"<p>Inga möten än.</p>") : Markup.None;
        return Markup.Of(
            $"""
            <section id="moten">
              <h2>Möten ({events.Count})</h2>
              {empty}{Markup.Join(events.GroupBy(meeting => Clock.Month(meeting.Start)).Select(Month))}
            </section>
            """);
    }

    private static Markup Month(IGrouping<string, SimulatedEvent> month) => Markup.Of(
        $"""
        <details>
          <summary>{month.Key} <span class="quiet">{Counted.Of(month.Count(), "möte", "möten")}</span></summary>
          <table><tbody>{Markup.Join(month.Select(Row))}</tbody></table>
        </details>
        """);

    private static Markup Row(SimulatedEvent meeting)
    {
        var link = meeting.JoinUrl is { } url ? Markup.Of($"""<a href="{url}" rel="noreferrer">Möteslänk</a>""") : Markup.Of($"ingen möteslänk");
        var minutes = ((int)(meeting.End - meeting.Start).TotalMinutes).ToString(CultureInfo.InvariantCulture);
        return Markup.Of(
            $"""
            <tr>
              <td class="narrow">{Clock.Moment(meeting.Start)}</td>
              <td>{meeting.Subject}{(meeting.IsCancelled ? " (inställt)" : "")}<br><span class="quiet">{minutes} minuter · {meeting.Attendees.Count} deltagare · {link}</span></td>
              <td>
                {Form.Of(PageRoutes.People, "move-event", "Flytta", Markup.Of($"""<input type="datetime-local" name="start" value="{Clock.Field(meeting.Start)}" aria-label="Ny tid" required> """), ("event", meeting.Id), ("minutes", minutes))}
                {Form.Of(PageRoutes.People, "cancel-event", "Ställ in", Markup.None, ("event", meeting.Id))}
                {Form.Of(PageRoutes.People, "delete-event", "Ta bort", Markup.None, ("event", meeting.Id))}
              </td>
            </tr>
            """);
    }
}
