namespace Samverkan.Register.Yaml;

/// <summary>
/// The keys below one node. Each is asked for by name; a key nobody asked for is unknown.
/// What is missing or wrong becomes a finding and a stand-in value: nothing of a file with findings is used.
/// </summary>
internal sealed class Fields
{
    public const int LongestText = 4000;

    private readonly Node.Map node;
    private readonly List<string> asked = [];

    private Fields(Node.Map node, Reading reading)
    {
        this.node = node;
        Reading = reading;
    }

    public Reading Reading { get; }

    public Place Place => node.Place;

    /// <summary>Reads a node with <paramref name="read"/> and reports the keys it did not ask for.</summary>
    public static T Of<T>(Node.Map node, Reading reading, Func<Fields, T> read)
    {
        var fields = new Fields(node, reading);
        var value = read(fields);
        fields.ReportUnknown();
        return value;
    }

    public bool Has(string key) => Peek(key) is not null;

    public Place PlaceOf(string key) => Peek(key)?.Place ?? Place;

    public Node? Peek(string key)
    {
        asked.Add(key);
        foreach (var entry in node.Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    public string Text(string key) => Need(key) is { } value ? TextOf(key, value) : "";

    public string? OptionalText(string key) => Peek(key) is { } value ? TextOf(key, value) : null;

    public string TextOf(string key, Node value)
    {
        if (value is not Node.Scalar scalar)
        {
            Add(value.Place, FieldMessages.NotAText(key), FieldMessages.Example($"{key}: …"));
            return "";
        }

        if (scalar.Empty)
        {
            Add(value.Place, FieldMessages.Empty(key), FieldMessages.WriteItOut);
        }
        else if (scalar.Text.Length > LongestText || scalar.Text.Any(character => char.IsControl(character) && character != '\n'))
        {
            Add(value.Place, FieldMessages.BadText(key), FieldMessages.WriteItOut);
        }

        return scalar.Text;
    }

    public IReadOnlyList<string> Texts(string key) => Items(key).Select(item => TextOf(key, item)).ToArray();

    public IReadOnlyList<Node> Items(string key)
    {
        switch (Peek(key))
        {
            case null:
                return [];
            case Node.List list:
                return list.Items;
            case var other:
                Add(other.Place, FieldMessages.NotAList(key), FieldMessages.Example($"{key}: [a, b]"));
                return [];
        }
    }

    public IReadOnlyList<T> Rows<T>(string key, Func<Fields, T> read)
        where T : class =>
        [.. Items(key).Select(item => Below(key, item, read)).OfType<T>()];

    /// <returns>Null when the key is absent or has no keys below it.</returns>
    public T? Below<T>(string key, Func<Fields, T> read)
        where T : class =>
        Peek(key) is { } value ? Below(key, value, read) : null;

    public Node? Need(string key)
    {
        var value = Peek(key);
        if (value is null)
        {
            Add(Place, FieldMessages.MissingKey(key), FieldMessages.AddKey(key));
        }

        return value;
    }

    public void Add(Place place, Localized message, Localized remedy) => Reading.Findings.Add(place, message, remedy);

    private T? Below<T>(string key, Node value, Func<Fields, T> read)
        where T : class
    {
        if (value is Node.Map map)
        {
            return Of(map, Reading, read);
        }

        Add(value.Place, FieldMessages.NotKeys(key), FieldMessages.KeysBelow(key));
        return null;
    }

    private void ReportUnknown()
    {
        if (node.Entries.All(entry => asked.Contains(entry.Key.Text)))
        {
            return;
        }

        var known = asked.ToHashSet();
        var present = node.Entries.Select(entry => entry.Key.Text).ToHashSet();
        string[] free = [.. known.Where(key => !present.Contains(key))];
        foreach (var (key, _) in node.Entries.Where(entry => !known.Contains(entry.Key.Text)).TakeWhile(_ => !Reading.Findings.Full))
        {
            Add(key.Place, FieldMessages.UnknownKey(key.Text), FieldMessages.DidYouMean(key.Text, free));
        }
    }
}
