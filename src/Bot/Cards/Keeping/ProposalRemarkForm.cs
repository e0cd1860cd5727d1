using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>Asks in words for what no other form puts right: which group, what is wrong, what would be right.</summary>
internal static class ProposalRemarkForm
{
    public static OutgoingCard Of(FormCall call, string key)
    {
        var (texts, data) = (ProposalTexts.In(call.Language), call.Data);
        var draft = new CardDraft(call.Language);
        draft.Headline(texts.RemarkHeadline);
        draft.Note(texts.RemarkNote);
        var groups = Groups(call);
        draft.Field(new ChoiceField(nameof(Remark.Group), texts.FieldGroup, [.. groups, new Choice(Remark.NoGroup, texts.AnyGroup)], texts.GroupsWhenCut)
        {
            Value = data.Text(nameof(Remark.Group)) ?? (groups is [var only] ? only.Value : null),
            IsRequired = true,
            Error = texts.ChooseGroup,
            Message = call.Problem(nameof(Remark.Group)),
        });
        draft.Field(new TextField(nameof(Remark.Wrong), texts.FieldWrong)
        {
            Value = data.Text(nameof(Remark.Wrong)),
            IsMultiline = true,
            Longest = Remark.Longest,
            IsRequired = true,
            Error = texts.WriteWrong,
            Message = call.Problem(nameof(Remark.Wrong)),
        });
        draft.Field(new TextField(nameof(Remark.Right), texts.FieldRight)
        {
            Value = data.Text(nameof(Remark.Right)),
            IsMultiline = true,
            Longest = Remark.Longest,
            Message = call.Problem(nameof(Remark.Right)),
        });
        draft.Button(new ActButton(texts.Send, ReportClicks.Send)
        {
            Style = ButtonStyle.Positive,
            Data = { [FormData.Key] = key, [Clicks.Lang] = Clicks.CodeOf(call.Language) },
        });
        return new OutgoingCard(draft.Finish(texts.RemarkHeadline), texts.RemarkHeadline);
    }

    // Those that were named beforehand, or all.
    private static IReadOnlyList<Choice> Groups(FormCall call)
    {
        var only = Narrowing.Read(call.Data.Text(Narrowing.Field));
        List<Group> living = [.. call.Register.Groups.Where(group => group.Validity.Contains(call.Today))];
        var named = living.Where(group => IsNamed(group, only)).ToList();
        return [.. (named.Count > 0 ? named : living).Select(group => new Choice(group.Id.Value, group.Names.In(call.Language))).OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase)];
    }

    private static bool IsNamed(Group group, IReadOnlyCollection<EntityRef> only) =>
        only.Contains(EntityRef.To(group.Id))
        || (group.Pattern is { } pattern && only.Contains(EntityRef.ToPattern(pattern)))
        || (group.Area is { } area && only.Contains(EntityRef.To(area)));
}
