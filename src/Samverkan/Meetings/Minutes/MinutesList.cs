using System.Globalization;

namespace Samverkan.Meetings.Minutes;

/// <summary>A list of the form: what is in it has a slot, counted from 1, and keeps it.</summary>
/// <param name="Name">How the field of the text is called, before its slot.</param>
/// <param name="BesideNames">What further fields belong to the same slot.</param>
/// <param name="Most">How many a meeting has.</param>
public sealed record MinutesList(string Name, IReadOnlyList<string> BesideNames, int Most)
{
    public static readonly MinutesList Decisions = new("decision", [], MinutesLimits.Decisions);
    public static readonly MinutesList Actions = new("action", ["who", "due"], MinutesLimits.Actions);
    public static readonly MinutesList Questions = new("question", [], MinutesLimits.Questions);
    public static readonly IReadOnlyList<MinutesList> All = [Decisions, Actions, Questions];

    /// <summary>
    /// A correction takes things out, and what was in a slot keeps its number: so there are more slots than things. What is too many is kept
    /// in the draft all the same, until somebody has taken some out.
    /// </summary>
    public int LastSlot => 10 * Most;

    public string Field(int slot) => MinutesFields.Numbered(Name, slot);

    public IReadOnlyList<string> Beside(int slot) => [.. BesideNames.Select(name => MinutesFields.Numbered(name, slot))];

    /// <summary>All that belongs to a slot, the text first.</summary>
    public IReadOnlyList<string> Fields(int slot) => [Field(slot), .. Beside(slot)];

    /// <returns>Null for a field that does not belong to the list.</returns>
    public int? SlotOf(string field)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && (field[..dot] == Name || BesideNames.Contains(field[..dot]))
            && int.TryParse(field[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var slot) && slot >= 1 && slot <= LastSlot && field == MinutesFields.Numbered(field[..dot], slot)
            ? slot
            : null;
    }

    /// <summary>The slots that something is in.</summary>
    public IReadOnlyList<int> Taken(IReadOnlyDictionary<string, string> fields) => [.. fields.Keys.Select(SlotOf).OfType<int>().Distinct().Order()];
}
