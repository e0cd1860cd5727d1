using System.Globalization;
using AdaptiveCards;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Inputs;

/// <summary>
/// The lists of a card share what room it has for them: a short one is whole, and the long ones get as much each. A list that is cut
/// says so in its label.
/// </summary>
internal sealed class ChoiceRoom
{
    private const int BytesOfChoice = 26;

    private readonly List<Waiting> lists = [];

    /// <summary>A list did not get room enough.</summary>
    public bool IsCut { get; private set; }

    public void Add(AdaptiveChoiceSetInput input, ChoiceField field)
    {
        AdaptiveChoice[] choices = [.. field.Choices.Select(InputElements.Of)];
        AdaptiveChoice[] nothing = field.Nothing is { } name ? [InputElements.Of(new Choice(Choice.Nothing, name))] : [];
        lists.Add(new Waiting(input, field, nothing, choices, nothing.Concat(choices).Sum(Size)));
    }

    public void Share(int bytes)
    {
        var left = lists.Count;
        foreach (var list in lists.OrderBy(each => each.Size))
        {
            var part = Math.Max(0, bytes) / left--;
            bytes -= list.Size <= part ? Whole(list) : Cut(list, part);
        }

        lists.Clear();
    }

    private static int Whole(Waiting list)
    {
        list.Input.Choices = [.. list.Nothing, .. list.Choices];
        return list.Size;
    }

    private int Cut(Waiting list, int part)
    {
        IsCut = true;
        var used = list.Nothing.Concat(list.Choices.Where(choice => choice.Value == list.Field.Value).Take(1)).Sum(Size);
        List<AdaptiveChoice> taken = [];
        foreach (var choice in list.Choices)
        {
            if (choice.Value == list.Field.Value)
            {
                taken.Add(choice);
            }
            else if (used + Size(choice) <= part || (used == 0 && taken.Count == 0))
            {
                // A list of nothing at all is no list: clients refuse the card.
                used += Size(choice);
                taken.Add(choice);
            }
            else
            {
                // What comes after it would look like the whole of the list.
                part = 0;
            }
        }

        list.Input.Choices = [.. list.Nothing, .. taken];
        var note = HostTexts.Fill(list.Field.WhenCut, taken.Count.ToString(CultureInfo.InvariantCulture));
        list.Input.Label = LiteralText.Plain($"{list.Field.Label} – {note}");
        return used;
    }

    public static int Size(AdaptiveChoice choice) => BytesOfChoice + CardSize.Of(choice.Title) + CardSize.Of(choice.Value);

    private sealed record Waiting(AdaptiveChoiceSetInput Input, ChoiceField Field, AdaptiveChoice[] Nothing, AdaptiveChoice[] Choices, int Size);
}
