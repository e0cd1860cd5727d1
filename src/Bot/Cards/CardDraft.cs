using System.Globalization;
using System.Text;
using AdaptiveCards;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>
/// A card being written. It knows what every card of ours is like (version, language, wrapping, literal text) and how much fits in
/// one message: what no longer fits is counted and said, never dropped silently.
/// </summary>
internal sealed class CardDraft(Language language)
{
    // A message is at most 28 KB; the rest is for the envelope and for what ends a card.
    private const int BytesForAll = 22_000;
    private const int BytesForRows = 16_000;
    private const int BytesOfElement = 60;

    // In letters: what a row of buttons holds at 320 pixels, and what a button takes besides its title.
    private const int WidthOfRow = 32;
    private const int WidthOfButton = 4;

    private readonly List<AdaptiveElement> body = [];
    private readonly List<AdaptiveAction> actions = [];
    private int bytes;
    private bool separate;

    public HostTexts Texts { get; } = HostTexts.In(language);

    public Language Language => language;

    /// <summary>What comes next begins a part of its own.</summary>
    public void Separate() => separate = body.Count > 0;

    public void Headline(string text) => Add(Block(text, AdaptiveTextWeight.Bolder, AdaptiveSpacing.Default));

    public void Paragraph(string text) => Add(Block(text, AdaptiveTextWeight.Default, AdaptiveSpacing.Small));

    public void Rows(IReadOnlyList<AnswerRow> rows)
    {
        AdaptiveFactSet? facts = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var (label, value) = rows[i];
            if (!Takes(Size(label) + Size(value), BytesForRows))
            {
                AndMore(rows.Count - i);
                return;
            }

            if (string.IsNullOrWhiteSpace(label))
            {
                facts = null;
                Paragraph(value);
                continue;
            }

            if (facts is null)
            {
                Add(facts = new AdaptiveFactSet { Spacing = AdaptiveSpacing.Small });
            }

            facts.Facts.Add(new AdaptiveFact(LiteralText.Markdown(label), LiteralText.Markdown(value)));
        }
    }

    public void Small(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (!Takes(Size(texts[i]), BytesForAll))
            {
                AndMore(texts.Count - i);
                return;
            }

            Note(texts[i]);
        }
    }

    /// <summary>One small line that is said whatever else there is room for.</summary>
    public void Note(string text)
    {
        var block = Block(text, AdaptiveTextWeight.Default, AdaptiveSpacing.Small);
        block.Size = AdaptiveTextSize.Small;
        block.IsSubtle = true;
        Add(block);
    }

    public void Button(Suggestion suggestion) => actions.Add(AskButton.For(suggestion));

    public AdaptiveCard Finish(string speech)
    {
        AddButtons();
        return new AdaptiveCard("1.5")
        {
            Lang = language == Language.English ? "en" : "sv",
            Speak = speech,
            FallbackText = speech,
            Body = body,
        };
    }

    // Teams cuts the titles of buttons that share a row too narrow for them; so only as many share one as fit on a phone.
    private void AddButtons()
    {
        AdaptiveActionSet? row = null;
        var width = 0;
        foreach (var action in actions)
        {
            var own = (action.Title ?? string.Empty).Length + WidthOfButton;
            if (row is null || width + own > WidthOfRow)
            {
                Add(row = new AdaptiveActionSet { Spacing = row is null ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small });
                width = 0;
            }

            row.Actions.Add(action);
            width += own;
        }
    }

    private static int Size(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);

    private static AdaptiveTextBlock Block(string text, AdaptiveTextWeight weight, AdaptiveSpacing spacing) =>
        new(LiteralText.Markdown(text)) { Wrap = true, Weight = weight, Spacing = spacing };

    private bool Takes(int size, int limit)
    {
        bytes += size + BytesOfElement;
        return bytes <= limit;
    }

    private void AndMore(int count) => Paragraph(HostTexts.Fill(Texts.AndMore, count.ToString(CultureInfo.InvariantCulture)));

    private void Add(AdaptiveElement element)
    {
        if (separate)
        {
            element.Separator = true;
            element.Spacing = AdaptiveSpacing.Medium;
            separate = false;
        }

        body.Add(element);
    }
}
