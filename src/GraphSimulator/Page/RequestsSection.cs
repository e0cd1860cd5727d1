namespace Samverkan.GraphSimulator.Page;

internal static class RequestsSection
{
    public static Markup Of(SimulatorState state) => Markup.Of(
        $"""
        <section id="anrop">
          <h2>De senaste anropen</h2>
          <table><tbody>{Markup.Join(state.Requests.Reverse().Select(Row))}</tbody></table>
        </section>
        """);

    private static Markup Row(SimulatedRequest request) => Markup.Of(
        $"""<tr><td class="narrow">{Clock.Second(request.Time)} · {request.Status} · {request.Method}</td><td><code>{request.Path}</code></td></tr>""");
}
