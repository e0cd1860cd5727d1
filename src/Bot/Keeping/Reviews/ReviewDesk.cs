using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Reviews;

/// <summary>Asks coordinators twice a year whether their part of the register is right: each once a half-year, by any number of instances.</summary>
internal sealed class ReviewDesk(CurrentRegister register, Actors actors, KnownPeople people, Posts posts, SwedishCalendar calendar, ReadInbox reads, TimeProvider time) : INewcomer
{
    /// <summary>Asks all that have not been asked in this half-year, as far as the bot reaches them.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        if (!register.IsLoaded || Current is not { } period)
        {
            return;
        }

        foreach (var identity in actors.Coordinators().ToList())
        {
            if (await people.FindAsync(identity, cancellationToken) is { } person)
            {
                await AskAsync(person, period, cancellationToken);
            }
        }
    }

    public async Task MetAsync(KnownPerson person, CancellationToken cancellationToken)
    {
        if (Current is { } period)
        {
            await AskAsync(person, period, cancellationToken);
        }
    }

    /// <summary>Null when its time to ask is over.</summary>
    private ReviewPeriod? Current => calendar.Local(time.GetUtcNow()) is var local && ReviewPeriod.Of(local) is var period && period.Asks(local) ? period : null;

    private async Task AskAsync(KnownPerson person, ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (actor, key) = (actors.Of(person.Identity) with { IsAlone = true }, $"review/{period}");
        if (actor.Sender.IsForeign || actor.Coordinates.Count == 0 || await posts.WasPostedAsync(person.Chat.Id, key, cancellationToken))
        {
            return;
        }

        var card = ReviewCard.Of(ReviewSheet.Of(actor, register.Engine.Register, calendar.Today, person.Language), period);
        if (await posts.PostOnceAsync(person.Chat, card, key, cancellationToken) == PostOutcome.Posted)
        {
            reads.Note(person.Identity, card.Persons);
        }
    }
}
