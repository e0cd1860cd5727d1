using Samverkan.GraphSimulator.Channels;

namespace Samverkan.GraphSimulator.Page;

internal static class DeletedSection
{
    public static Markup Of(SimulatorState state)
    {
        List<Markup> rows = [];
        foreach (var channel in state.Channels)
        {
            if (channel.DeletedAt is { } deleted)
            {
                rows.Add(Markup.Of($"<tr><td>{channel.DisplayName}</td><td>borttagen {Clock.Day(deleted)}</td><td>namnet är ledigt {Clock.Day(deleted + ChannelNames.Kept)}</td></tr>"));
            }
        }

        return rows is [] ? Markup.None : Markup.Of(
            $"""
            <section>
              <h2>Borttagna kanaler ({rows.Count})</h2>
              <table><tbody>{Markup.Join(rows)}</tbody></table>
            </section>
            """);
    }
}
