using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>Processes that die between any two writes. What they promised another does; what nobody knows of is not said twice.</summary>
public sealed class ProposalKillTests : IDisposable
{
    private const string Name = "Siv Nyesson";
    private const string Remark = "Jag blev avbruten";

    private readonly TemporaryFolder folder = new();
    private readonly Keepers keepers = new();
    private readonly Speaker kim = Speaker.New("Kim");
    private MortalRowStore? store;

    private MortalRowStore Store => store ?? throw new InvalidOperationException("Not started.");

    public void Dispose() => folder.Dispose();

    /// <summary>The proposal, its job's claim, the post, the end of the job, the send's claim, that it is being sent, its end.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task A_proposal_and_its_delivery_are_both_there_or_neither(int writes)
    {
        await using var before = await StartMortalAsync();
        await before.MeetAsync(keepers.Anna, kim);
        await SettledAsync(before);
        var look = await before.ReportAsync(kim, Name);

        Store.DieAfter(writes);
        await before.ClickAsync(kim.Chat(), look, "Skicka förslaget", speaker: kim);
        await DeadOrDoneAsync(before, keepers.Anna);
        await using var after = await RunningBot.StartAsync([.. keepers.Settings, $"--Storage:Path={folder.Store}"]);
        await SettledAsync(after);

        var kept = (await after.ProposalsAsync()).Count;
        Assert.Equal(writes == 0 ? 0 : 1, kept);
        Assert.Equal((kept, Remarks(writes)), Told(keepers.Anna, Name, before, after));
    }

    /// <summary>The approval, the claim of the job that tells, the post, the end of the job, the send's claim, that it is being sent, its end.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task What_is_approved_is_in_the_register_and_told_once_or_neither(int writes)
    {
        await using var before = await StartMortalAsync();
        await before.MeetAsync(keepers.Anna, kim);
        await before.ProposeAsync(kim, Name);
        var card = await before.CardAsync(keepers.Anna, Name);
        await SettledAsync(before);

        Store.DieAfter(writes);
        await before.ClickAsync(keepers.Anna.Chat(), card, "Godkänn", speaker: keepers.Anna);
        await DeadOrDoneAsync(before, kim);
        await using var after = await RunningBot.StartAsync([.. keepers.Settings, $"--Storage:Path={folder.Store}"]);
        await SettledAsync(after);

        var proposal = Assert.Single(await after.ProposalsAsync());
        Assert.Equal(writes == 0 ? ProposalState.Open : ProposalState.Approved, proposal.State);
        Assert.Equal(proposal.State == ProposalState.Approved, after.HasPerson(Name));
        Assert.Equal((writes == 0 ? 0 : 1, Remarks(writes)), Told(kim, "Ditt förslag är godkänt", before, after));
    }

    // Sent, and not yet kept as sent: nobody can know.
    private static int Remarks(int writes) => writes == 6 ? 1 : 0;

    private static (int Cards, int Remarks) Told(Speaker speaker, string text, params RunningBot[] bots) =>
        (bots.Sum(bot => bot.Count(speaker.Chat(), text)), bots.Sum(bot => bot.Count(speaker.Chat(), Remark)));

    // It dies at its work, or has done all of it.
    private async Task DeadOrDoneAsync(RunningBot bot, Speaker speaker)
    {
        var before = bot.Connector.In(speaker.Chat()).Count;
        await bot.PassUntilAsync(Task.WhenAny(Store.Dead, SaidAsync()));

        async Task<bool> SaidAsync()
        {
            await Waiting.UntilAsync(async () => bot.Connector.In(speaker.Chat()).Count > before && !await bot.WorksAsync(Store));
            return true;
        }
    }

    private static async Task SettledAsync(RunningBot bot)
    {
        var rows = bot.Services.GetRequiredService<IRowStore>();
        bot.Time.Advance(TimeSpan.FromDays(1));
        await bot.PassUntilAsync(DoneAsync());

        async Task<bool> DoneAsync()
        {
            await Waiting.UntilAsync(async () => !await bot.WorksAsync(rows));
            return true;
        }
    }

    private async Task<RunningBot> StartMortalAsync() =>
        await RunningBot.StartAsync(inner => store = new MortalRowStore(inner), [.. keepers.Settings, $"--Storage:Path={folder.Store}"]);
}
