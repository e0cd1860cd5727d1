using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Provisioning.Inventory;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>
/// Cards that take a reading of Graph. What is ready in time is the answer; what is not goes on, and is brought where it was asked for:
/// in the place of the card that was clicked, or as a message of its own.
/// </summary>
internal sealed partial class LateCards(Posts posts, ReadInbox reads, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<LateCards> logger)
{
    /// <summary>Well within what a click waits for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>The answer that says so has to be there before the one that takes its place.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    public async Task<OutgoingCard> InTimeAsync(Origin origin, Actor actor, Language language, Func<CancellationToken, Task<OutgoingCard>> make)
    {
        var work = MakeAsync(make, language);
        if (origin.IsAnsweredAtOnce || work.IsCompleted || await Task.WhenAny(work, Task.Delay(Patience, time)) == work)
        {
            return await work;
        }

        _ = BringAsync(work, origin, actor, language);
        return ProvisioningSaying.Of(language, texts => texts.Reading);
    }

    private async Task<OutgoingCard> MakeAsync(Func<CancellationToken, Task<OutgoingCard>> make, Language language)
    {
        try
        {
            return await make(lifetime.ApplicationStopping);
        }
        catch (GraphSilentException silent)
        {
            Log.Silent(logger, silent.Message);
            return ProvisioningSaying.Of(language, texts => texts.Silent);
        }
    }

    private async Task BringAsync(Task<OutgoingCard> work, Origin origin, Actor actor, Language language)
    {
        try
        {
            await Task.Delay(Settling, time, lifetime.ApplicationStopping);
            var card = await CardAsync(work, language);
            await posts.AnswerLateAsync(origin.Address, origin.Message, card, lifetime.ApplicationStopping);
            if (DirectoryIdentity.Parse($"{actor.Sender.Tenant}/{actor.Sender.ObjectId}") is { } reader)
            {
                reads.Note(reader, card.Persons);
            }
        }
        catch (Exception fault)
        {
            Log.NotBrought(logger, LoggedFault.Of(fault));
        }
    }

    private async Task<OutgoingCard> CardAsync(Task<OutgoingCard> work, Language language)
    {
        try
        {
            return await work;
        }
        catch (Exception fault) when (!lifetime.ApplicationStopping.IsCancellationRequested)
        {
            Log.Failed(logger, LoggedFault.Of(fault));
            return ProvisioningSaying.Of(language, texts => texts.Failed);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(510, LogLevel.Warning, "Somebody asked for a plan in vain. {Why}")]
        public static partial void Silent(ILogger logger, string why);

        [LoggerMessage(511, LogLevel.Error, "What was asked for took long, and failed.")]
        public static partial void Failed(ILogger logger, Exception fault);

        [LoggerMessage(512, LogLevel.Warning, "What was asked for took long, and could not be brought.")]
        public static partial void NotBrought(ILogger logger, Exception fault);
    }
}
