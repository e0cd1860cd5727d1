namespace Samverkan.Bot.Cards.Inputs;

/// <summary>A button that does something: the click brings its verb, its data, and what was filled in.</summary>
internal sealed class ActButton(string title, string verb)
{
    public string Title => title;

    /// <summary>What to do, such as <c>appoint.save</c>.</summary>
    public string Verb => verb;

    /// <summary>Ids and versions; anybody can change them, so they are hints and nothing else.</summary>
    public Dictionary<string, string> Data { get; } = new(StringComparer.Ordinal);

    public ButtonStyle Style { get; init; }

    /// <summary>False for a button such as "Avbryt": required fields do not stand in its way, and nothing that was filled in is sent.</summary>
    public bool SendsFields { get; init; } = true;
}
