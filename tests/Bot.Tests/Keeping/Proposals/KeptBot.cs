using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Register;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>What people do to propose and to decide, as they do it in Teams.</summary>
internal static class KeptBot
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan RealStep = TimeSpan.FromMilliseconds(50);

    /// <summary>The one conversation that somebody has with the bot alone.</summary>
    public static string Chat(this Speaker speaker) => $"a:{speaker.ObjectId}";

    /// <summary>Somebody writes to the bot, which reaches him or her from then on.</summary>
    public static async Task MeetAsync(this RunningBot bot, params Speaker[] speakers)
    {
        foreach (var speaker in speakers)
        {
            Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, speaker.Chat(), speaker.UserId, "hjälp").By(speaker)));
            await Waiting.UntilAsync(async () => await bot.KnownAsync(speaker) is not null);
        }
    }

    public static Task<KnownPerson?> KnownAsync(this RunningBot bot, Speaker speaker) =>
        bot.Services.GetRequiredService<KnownPeople>().FindAsync(DirectoryIdentity.Parse(speaker.Identity).GetValueOrDefault(), default);

    /// <summary>Somebody says something alone; time passes until the answer may go, since Teams takes only so many at once.</summary>
    public static Task<SentCard> AskAsync(this RunningBot bot, Speaker speaker, string text, string locale = "sv-SE") =>
        bot.SlowlyAsync(bot.AnswerAsync(speaker, text, locale));

    // What the bot says first in the same chat is no reply.
    private static async Task<SentCard> AnswerAsync(this RunningBot bot, Speaker speaker, string text, string locale) =>
        Assert.Single(await bot.SayAsync(speaker.Chat(), text, speaker, locale), sent => sent.ReplyTo.Length > 0).Card;

    public static Task<ClickResult> ClickAsync(this RunningBot bot, Speaker speaker, SentCard card, string title, params (string Field, string Value)[] filled) =>
        bot.ClickAsync(speaker.Chat(), card, title, filled.ToDictionary(each => each.Field, each => each.Value), speaker);

    /// <summary>Fills in, as a report, that somebody else is planning officer; as many are as anybody says.</summary>
    /// <returns>The card that shows it before it is sent.</returns>
    public static async Task<SentCard> ReportAsync(this RunningBot bot, Speaker speaker, string name, string role = "planeringsledare", string from = "2026-12-01")
    {
        var asked = await bot.AskAsync(speaker, "rapportera fel");
        var form = (await bot.ClickAsync(speaker, asked, "Fel person")).Card;
        return (await bot.ClickAsync(speaker, form, "Visa ändringen", ("Place", $"role:{role}"), ("Name", name), ("From", from))).Card;
    }

    public static async Task<SentCard> ProposeAsync(this RunningBot bot, Speaker speaker, string name, string role = "planeringsledare", string from = "2026-12-01") =>
        (await bot.ClickAsync(speaker, await bot.ReportAsync(speaker, name, role, from), "Skicka förslaget")).Card;

    /// <summary>The card with this text that the bot has sent somebody, or sends in time.</summary>
    public static Task<SentCard> CardAsync(this RunningBot bot, Speaker speaker, string text) => bot.CardAsync(speaker.Chat(), text);

    public static Task<SentCard> CardAsync(this RunningBot bot, string conversation, string text) => bot.SlowlyAsync(FindAsync(bot, conversation, text));

    /// <summary>Lets time pass until something has come about, but so slowly that what is being sent meanwhile does not seem to hang.</summary>
    public static async Task<T> SlowlyAsync<T>(this RunningBot bot, Task<T> done)
    {
        while (await Task.WhenAny(done, Task.Delay(RealStep)) != done)
        {
            bot.Time.Advance(Step);
        }

        return await done;
    }

    public static int Count(this RunningBot bot, string conversation, string text) => bot.Connector.In(conversation).Count(sent => Holds(sent, text));

    public static RegisterSnapshot Register(this RunningBot bot) => bot.Services.GetRequiredService<CurrentRegister>().Engine.Register;

    public static bool HasPerson(this RunningBot bot, string name) => bot.Register().Content.Persons.Any(person => person.Name == name);

    public static async Task<IReadOnlyList<Proposal>> ProposalsAsync(this RunningBot bot) =>
        await bot.Services.GetRequiredService<ProposalStore>().AllAsync(default).ToListAsync();

    /// <summary>Whether any job is left to do.</summary>
    public static async Task<bool> WorksAsync(this RunningBot bot, IRowStore rows)
    {
        foreach (var partition in bot.Services.GetServices<JobPartition>().Distinct())
        {
            await foreach (var _ in rows.QueryAsync(partition.Name, JobRows.Range, default))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(SentActivity sent, string text) => sent.Attachments.Count > 0 && sent.Card.Text.Contains(text, StringComparison.Ordinal);

    private static async Task<SentCard> FindAsync(RunningBot bot, string conversation, string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (bot.Connector.In(conversation).LastOrDefault(sent => Holds(sent, text)) is { } found)
            {
                return found.Card;
            }

            await Task.Delay(5, patience.Token);
        }
    }
}
