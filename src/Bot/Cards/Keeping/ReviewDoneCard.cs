using System.Globalization;
using Samverkan.Bot.Keeping.Reviews;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What was confirmed.</summary>
internal static class ReviewDoneCard
{
    public static OutgoingCard Of(ReviewSheet sheet)
    {
        var texts = ProposalTexts.In(sheet.Call.Language);
        return ProposalSayingCard.Saying(sheet.Call.Language, ProposalWords.Fill(
            texts.ReviewDone,
            sheet.Rows.Count.ToString(CultureInfo.InvariantCulture),
            ProposalWords.All(sheet.Organisations.Select(organisation => organisation.Id), sheet.Call.Register, sheet.Call.Language)));
    }
}
