namespace Samverkan.Register.Yaml;

/// <summary>
/// The lists at the top of a register file, and which of them can be read when: quotes before what cites them, roles before the groups
/// whose seats are called as they are.
/// </summary>
internal sealed class FileSections(IReadOnlyList<FileSection> sections, Reading reading)
{
    private readonly Dictionary<string, FileSection> byKey = sections.ToDictionary(section => section.Key);
    private readonly Dictionary<string, Place> present = [];
    private readonly HashSet<string> begun = [];
    private readonly List<Node.Scalar> unknown = [];
    private bool isFirstPass = true;

    public bool AreRead => byKey.Keys.All(key => !present.ContainsKey(key) || begun.Contains(key));

    /// <summary>Whether what stands below the key is to be read now. Mistakes in the keys themselves are told on the first pass.</summary>
    public bool IsTurnOf(Node.Scalar key)
    {
        if (isFirstPass && !present.TryAdd(key.Text, key.Place))
        {
            reading.Findings.Add(key.Place, YamlMessages.DuplicateKey(key.Text, present[key.Text].Line), YamlMessages.DuplicateKeyRemedy);
            return false;
        }

        if (byKey.TryGetValue(key.Text, out var section))
        {
            return section.LeansOn.All(IsThere) && begun.Add(key.Text);
        }

        if (isFirstPass)
        {
            unknown.Add(key);
        }

        return isFirstPass;
    }

    public bool HasRows(string key) => byKey.GetValueOrDefault(key) is { HasRows: true };

    public void AddRow(string key, Node row) => byKey[key].Add(key, row);

    /// <summary>All that stands below a key at once.</summary>
    public void Add(Node.Scalar key, Node value)
    {
        if (!byKey.TryGetValue(key.Text, out var section))
        {
            return;
        }

        if (!section.HasRows)
        {
            section.Add(key.Text, value);
        }
        else if (value is Node.List list)
        {
            foreach (var row in list.Items)
            {
                section.Add(key.Text, row);
            }
        }
        else
        {
            reading.Findings.Add(value.Place, FieldMessages.NotAList(key.Text), FieldMessages.Example($"{key.Text}: [a, b]"));
        }
    }

    public void EndPass()
    {
        string[] free = [.. byKey.Keys.Where(key => !present.ContainsKey(key))];
        foreach (var key in unknown.TakeWhile(_ => !reading.Findings.Full))
        {
            reading.Findings.Add(key.Place, FieldMessages.UnknownKey(key.Text), FieldMessages.DidYouMean(key.Text, free));
        }

        unknown.Clear();
        isFirstPass = false;
    }

    /// <summary>Read, or known not to be in the file.</summary>
    private bool IsThere(string key) => begun.Contains(key) || (!isFirstPass && !present.ContainsKey(key));
}
