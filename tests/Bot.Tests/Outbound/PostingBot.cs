using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What the bot says first, as its rooms will, and what it still has to say.</summary>
internal static class PostingBot
{
    public static Task<bool> PostCardAsync(this RunningBot bot, string conversation) =>
        bot.Services.GetRequiredService<Posts>().PostAsync(conversation, NoticeCard.Of(Language.Swedish, texts => texts.NoText), default);

    /// <summary>
    /// Lets time pass until nothing waits to be sent (what a process that died was sending waits for its lease to end), and then an hour
    /// in which nothing more may come.
    /// </summary>
    public static async Task SettleAsync(this RunningBot bot)
    {
        await bot.PassUntilAsync(SentAsync(bot.Services.GetRequiredService<IRowStore>()));
        await bot.PassAsync(TimeSpan.FromHours(1));
    }

    private static async Task<bool> SentAsync(IRowStore rows)
    {
        await Waiting.UntilAsync(async () => !await WaitsAsync(rows));
        return true;
    }

    private static async Task<bool> WaitsAsync(IRowStore rows)
    {
        foreach (var partition in OutgoingKeys.Partitions)
        {
            await foreach (var _ in rows.QueryAsync(partition, JobRows.Range, default))
            {
                return true;
            }
        }

        return false;
    }
}
