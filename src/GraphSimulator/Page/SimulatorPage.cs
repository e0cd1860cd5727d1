namespace Samverkan.GraphSimulator.Page;

/// <summary>Everything in the simulator on one page, without a script.</summary>
internal static class SimulatorPage
{
    private const string Style =
        """
        :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
        body { font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; max-width: 62rem; margin: 2.5rem auto; padding: 0 1.25rem; }
        h1 { margin-bottom: .25rem; }
        h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
        section { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1.25rem; }
        nav a { margin-right: 1rem; }
        table { border-collapse: collapse; width: 100%; }
        td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
        summary { cursor: pointer; padding: .2rem 0; }
        details > :not(summary) { margin-left: 1.1rem; }
        form { display: inline-block; margin: .15rem .5rem .15rem 0; }
        input, select, button { font: inherit; font-size: .9rem; padding: .15rem .45rem; }
        input[type=number] { width: 5rem; }
        .quiet { opacity: .75; font-size: .9rem; }
        .notice { border: 1px solid var(--line); border-left: .3rem solid #c4314b; padding: .5rem 1rem; }
        .on { font-weight: 600; }
        .text { white-space: pre-line; }
        .narrow { white-space: nowrap; }
        code { overflow-wrap: anywhere; }
        @media (max-width: 44rem) {
          table, tbody, tr, td { display: block; border: 0; padding: .1rem 0; }
          tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
          input:not([type=number], [type=checkbox]) { max-width: 100%; box-sizing: border-box; }
        }
        """;

    public static Markup Of(Simulator simulator, string? notice)
    {
        var state = simulator.Read();
        var users = state.Users.ToDictionary(user => user.Id);
        var said = notice is null ? Markup.None : Markup.Of($"""<p class="notice" role="alert">{notice}</p>""");
        return Markup.Of(
            $"""
            <!doctype html>
            <html lang="sv">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Simulerad Graph</title>
              <style>{new Markup(Style)}</style>
            </head>
            <body>
              <main>
                <h1>Simulerad Graph</h1>
                <p>Det som boten har skapat i det simulerade teamet. Inget här finns i Microsoft 365.</p>
                {said}
                <nav><a href="#kanaler">Kanaler</a><a href="#moten">Möten</a><a href="#personer">Personer</a><a href="#fel">Fel på begäran</a><a href="#anrop">Anrop</a></nav>
                {ChannelsSection.Of(state, users)}
                {DeletedSection.Of(state)}
                {EventsSection.Of(state)}
                {UsersSection.Of(state)}
                {FaultsSection.Of(simulator.Faults.Read(), simulator.Faults.ChannelDelay)}
                {RequestsSection.Of(state)}
                <section>
                  <h2>Börja om</h2>
                  <p class="quiet">Tar bort allt i simulatorn, också felen. Registret och botens egna uppgifter är kvar.</p>
                  {Form.Of(PageRoutes.Reset, "reset", "Töm simulatorn", Markup.None)}
                </section>
              </main>
            </body>
            </html>
            """);
    }
}
