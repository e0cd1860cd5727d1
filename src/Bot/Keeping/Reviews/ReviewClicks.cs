using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Reviews;

/// <summary>A coordinator says that all is right. It holds for what was shown: of what is another by now the card comes back first.</summary>
internal sealed class ReviewClicks(CurrentRegister register, RegisterWriter writer, SwedishCalendar calendar, TimeProvider time) : IClick
{
    public const string Confirm = "review.confirm";

    /// <summary>In the data of a button: the half-year of its card.</summary>
    public const string Period = "period";

    private const string Kind = "confirm";
    private const int KeyBytes = 16;

    public IReadOnlyList<string> Verbs { get; } = [Confirm];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        if (click.Actor.Coordinates.Count == 0)
        {
            return ProposalSayingCard.Of(click.Language, texts => texts.ReviewNotYours);
        }

        var period = ReviewPeriod.Of(calendar.Local(time.GetUtcNow()));
        var (shownPeriod, shownMark) = (click.Data.Text(Period), click.Data.Text(FormData.Mark));
        var sheet = ReviewSheet.Of(click.Actor, register.Engine.Register, calendar.Today, click.Language);
        if (shownPeriod != $"{period}")
        {
            return ReviewCard.Of(sheet, period, texts => texts.ReviewOld);
        }

        OutgoingCard? otherwise = null;
        var result = await writer.WriteAsync(Plan, new RegisterChange(Kind, click.Actor.Key), Key(click, period, shownMark), () => [], cancellationToken);
        return result switch
        {
            WriteResult.Written => ReviewDoneCard.Of(sheet),
            WriteResult.Overtaken => SayingCard.Of(click.Language, texts => texts.Overtaken),
            _ => otherwise ?? ProposalSayingCard.Of(click.Language, texts => texts.ReviewDoneBefore),
        };

        ActOutcome.Planned? Plan(RegisterSnapshot now)
        {
            sheet = ReviewSheet.Of(click.Actor, now, calendar.Today, click.Language);
            if (sheet.Mark != shownMark)
            {
                otherwise = ReviewCard.Of(sheet, period, texts => texts.ReviewChanged);
                return null;
            }

            var act = new Act.Confirm(sheet.Rows);
            if (!click.Actor.May(now, act))
            {
                otherwise = ProposalSayingCard.Of(click.Language, texts => texts.ReviewNotYours);
                return null;
            }

            return Acting.Plan(now, act, OnBehalf.Context(sheet.Call, sheet.Mark)) as ActOutcome.Planned;
        }
    }

    // The same click told twice is one act; that of another day, or of another state, is another.
    private string Key(Click click, ReviewPeriod period, string? mark) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}\n{period}\n{click.Actor.Key}\n{calendar.Today:yyyy-MM-dd}\n{mark}")).AsSpan(0, KeyBytes));
}
