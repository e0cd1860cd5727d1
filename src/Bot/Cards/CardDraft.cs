using System.Globalization;
using AdaptiveCards;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>
/// A card being written. It knows what every card of ours is like (version, language, wrapping, literal text) and how much fits in
/// one message: what no longer fits is counted and said, never dropped silently.
/// </summary>
internal sealed partial class CardDraft(Language language)
{
    // A message is at most 28 KB; the rest is for the envelope and for what ends a card.
    private const int BytesForAll = 22_000;
    private const int BytesForRows = 16_000;
    private const int BytesOfElement = 60;

    // On a desk Teams gives a card half of the room otherwise, and rows of facts break. Never changed.
    private static readonly Dictionary<string, string> FullWidth = new() { ["width"] = "Full" };

    private readonly List<AdaptiveElement> body = [];
    private readonly List<AdaptiveAction> actions = [];
    private int bytes;
    private bool separate;

    public HostTexts Texts { get; } = HostTexts.In(language);

    public Language Language => language;

    /// <summary>What comes next begins a part of its own.</summary>
    public void Separate() => separate = body.Count > 0;

    public void Headline(string text) => Add(Block(LiteralText.Markdown(text), AdaptiveTextWeight.Bolder, AdaptiveSpacing.Default));

    public void Paragraph(string text) => AddSentence(LiteralText.Markdown(text));

    public void Rows(IReadOnlyList<AnswerRow> rows)
    {
        AdaptiveFactSet? facts = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var label = rows[i].Label is { } name && !string.IsNullOrWhiteSpace(name) ? LiteralText.Markdown(name) : null;
            var value = LiteralText.Markdown(rows[i].Value);
            if (!Takes(CardSize.Of(label) + CardSize.Of(value), BytesForRows))
            {
                AndMore(rows.Count - i);
                return;
            }

            if (label is null)
            {
                facts = null;
                AddSentence(value);
                continue;
            }

            if (facts is null)
            {
                Add(facts = new AdaptiveFactSet { Spacing = AdaptiveSpacing.Small });
            }

            facts.Facts.Add(new AdaptiveFact(label, value));
        }
    }

    public void Small(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var text = LiteralText.Markdown(texts[i]);
            if (!Takes(CardSize.Of(text), BytesForAll))
            {
                AndMore(texts.Count - i);
                return;
            }

            AddNote(text);
        }
    }

    /// <summary>One small line that is said whatever else there is room for.</summary>
    public void Note(string text) => AddNote(LiteralText.Markdown(text));

    public void Button(Suggestion suggestion) => actions.Add(AskButton.For(suggestion));

    public AdaptiveCard Finish(string speech)
    {
        choices.Share(BytesForAll - bytes);
        foreach (var row in ButtonRows.Of(actions))
        {
            Add(row);
        }

        var card = new AdaptiveCard("1.5")
        {
            Lang = language.Code(),
            Speak = speech,
            FallbackText = speech,
            Body = body,
        };
        card.AdditionalProperties["msteams"] = FullWidth;
        return card;
    }

    /// <summary>The card, which says this first: in a notification, and to who listens.</summary>
    public OutgoingCard Finished(string first)
    {
        var plain = LiteralText.Plain(first);
        return new OutgoingCard(Finish(plain), plain);
    }

    /// <summary>The card of one sentence.</summary>
    public OutgoingCard Said(string sentence)
    {
        Paragraph(sentence);
        return Finished(sentence);
    }

    private static AdaptiveTextBlock Block(string literal, AdaptiveTextWeight weight, AdaptiveSpacing spacing) =>
        new(literal) { Wrap = true, Weight = weight, Spacing = spacing };

    private bool Takes(int size, int limit)
    {
        bytes += size + BytesOfElement;
        return bytes <= limit;
    }

    private void AndMore(int count) => Paragraph(HostTexts.Fill(Texts.AndMore, count.ToString(CultureInfo.InvariantCulture)));

    private void AddSentence(string literal) => Add(Block(literal, AdaptiveTextWeight.Default, AdaptiveSpacing.Small));

    private void AddNote(string literal)
    {
        var block = Block(literal, AdaptiveTextWeight.Default, AdaptiveSpacing.Small);
        block.Size = AdaptiveTextSize.Small;
        block.IsSubtle = true;
        Add(block);
    }

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
