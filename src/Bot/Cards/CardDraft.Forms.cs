using AdaptiveCards;
using Samverkan.Bot.Cards.Inputs;

namespace Samverkan.Bot.Cards;

/// <summary>Forms: what is asked for, what is wrong with what was given, and the buttons that act.</summary>
internal sealed partial class CardDraft
{
    // Names and brackets around the texts of a field, and of a button that is there twice.
    private const int BytesOfField = 200;
    private const int BytesOfButton = 400;

    private readonly ChoiceRoom choices = new();
    private readonly HashSet<string> fields = new(StringComparer.Ordinal) { ExecuteButton.Verb };

    /// <summary>Once the card is finished: a list of choices was cut, and its label says so.</summary>
    public bool IsCut => choices.IsCut;

    /// <summary>Whether the card has a field of that id.</summary>
    public bool Asks(string field) => fields.Contains(field);

    /// <summary>What is wrong, in words; the colour only repeats it.</summary>
    public void Alert(string text)
    {
        var block = Block(LiteralText.Markdown(text), AdaptiveTextWeight.Bolder, AdaptiveSpacing.Small);
        block.Color = AdaptiveTextColor.Attention;
        bytes += CardSize.Of(block.Text) + BytesOfElement;
        Add(block);
    }

    /// <summary>Asks for something, and says right below what was wrong with it last time.</summary>
    public void Field(FormField field)
    {
        if (!fields.Add(field.Id))
        {
            throw new ArgumentException($"Something in this card is called \"{field.Id}\" already.", nameof(field));
        }

        var input = InputElements.Of(field);
        bytes += BytesOfField + SizeOf(input);
        Add(input);
        if (field is ChoiceField choice && input is AdaptiveChoiceSetInput list)
        {
            choices.Add(list, choice);
        }

        if (field.Message is { } message)
        {
            Alert(message);
        }
    }

    /// <summary>What a change does, one thing after the other: a phone has no room for both sides of a table.</summary>
    /// <param name="before">The word for what was, such as "Före".</param>
    /// <param name="after">The word for what becomes of it.</param>
    public void Changes(IReadOnlyList<BeforeAfter> changes, string before, string after)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            var (what, was, becomes) = (LiteralText.Markdown(changes[i].What), LiteralText.Markdown(changes[i].Before), LiteralText.Markdown(changes[i].After));
            if (!Takes(CardSize.Of(what) + CardSize.Of(was) + CardSize.Of(becomes) + (2 * BytesOfElement), BytesForRows))
            {
                AndMore(changes.Count - i);
                return;
            }

            Add(Block(what, AdaptiveTextWeight.Bolder, AdaptiveSpacing.Medium));
            Add(new AdaptiveFactSet
            {
                Spacing = AdaptiveSpacing.Small,
                Facts = [new AdaptiveFact(LiteralText.Markdown(before), was), new AdaptiveFact(LiteralText.Markdown(after), becomes)],
            });
        }
    }

    public void Button(ActButton button)
    {
        var action = ExecuteButton.For(button);
        bytes += BytesOfButton + (2 * (CardSize.Of(action.Title) + CardSize.Of(action.DataJson)));
        actions.Add(action);
    }

    private static int SizeOf(AdaptiveInput input) => CardSize.Of(input.Label) + CardSize.Of(input.ErrorMessage) + input switch
    {
        AdaptiveTextInput text => CardSize.Of(text.Value) + CardSize.Of(text.Placeholder),
        AdaptiveToggleInput toggle => CardSize.Of(toggle.Title),
        AdaptiveChoiceSetInput list => CardSize.Of(list.Placeholder) + list.Choices.Sum(ChoiceRoom.Size),
        _ => 0,
    };
}
