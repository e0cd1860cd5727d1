using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Asks whose meeting it was.</summary>
internal static class MinutesGroupCard
{
    public static OutgoingCard Of(IReadOnlyList<Choice> groups, Language language)
    {
        var (draft, texts) = (new CardDraft(language), MinutesTexts.In(language));
        draft.Headline(texts.WhichGroup);
        draft.Field(new ChoiceField(MinutesChoice.Group, texts.Group, groups, texts.GroupsWhenCut) { IsRequired = true, Error = texts.ChooseGroup });
        draft.Button(new ActButton(texts.Next, MinutesChoice.OfGroup) { Style = ButtonStyle.Positive, Data = { [Clicks.Lang] = Clicks.CodeOf(language) } });
        return new OutgoingCard(draft.Finish(texts.WhichGroup), texts.WhichGroup);
    }
}
