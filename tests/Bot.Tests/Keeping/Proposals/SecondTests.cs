using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>What takes two administrators: one asks, another agrees. By a form of the test's own in the real rooms.</summary>
public sealed class SecondTests : IAsyncLifetime
{
    private static readonly GroupId Closed = new("kunskaps-och-analysteam");

    private readonly Keepers keepers = new();
    private readonly CloseForm form = new();
    private RunningBot? running;

    private RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        running = await RunningBot.StartAsync(keepers.Settings);
        await Bot.MeetAsync(keepers.Anna, keepers.Eva, keepers.Eli);
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task Another_administrator_agrees_and_who_asked_cannot()
    {
        var (store, reader, deciders) = Rooms();
        await TakeAsync(keepers.Eva, store, deciders);
        var proposal = Assert.Single(await Bot.ProposalsAsync());

        var recipient = Assert.Single((await deciders.RecipientsAsync(proposal, default)).People);
        Assert.Equal(keepers.Eli.Chat(), recipient.Chat.Id);
        Assert.Contains("ditt eget", await ApproveAsync(keepers.Eva, proposal, store, reader, deciders), StringComparison.Ordinal);
        Assert.Contains("finns inte längre", await ApproveAsync(keepers.Anna, proposal, store, reader, deciders), StringComparison.Ordinal);
        Assert.Null(Bot.Register().Find(Closed)?.Validity.To);

        Assert.Contains("Godkänt", await ApproveAsync(keepers.Eli, proposal, store, reader, deciders), StringComparison.Ordinal);
        Assert.NotNull(Bot.Register().Find(Closed)?.Validity.To);
    }

    [Fact]
    public async Task What_somebody_asked_who_is_no_longer_an_administrator_is_not_done()
    {
        var (store, reader, deciders) = Rooms();
        await TakeAsync(keepers.Anna, store, deciders);
        var proposal = Assert.Single(await Bot.ProposalsAsync());

        Assert.Contains("inte längre administratör", await ApproveAsync(keepers.Eva, proposal, store, reader, deciders), StringComparison.Ordinal);
        Assert.Null(Bot.Register().Find(Closed)?.Validity.To);
    }

    private (ProposalStore Store, ProposalReader Reader, Deciders Deciders) Rooms()
    {
        var reader = new ProposalReader([form], Service<Actors>(), Service<CurrentRegister>(), Service<SwedishCalendar>());
        return (Service<ProposalStore>(), reader, new Deciders(reader, Service<Actors>(), Service<KnownPeople>(), Service<CurrentRegister>()));
    }

    private async Task TakeAsync(Speaker speaker, ProposalStore store, Deciders deciders)
    {
        var click = Click(speaker, FormButtons.Propose);
        var call = new FormCall(click.Actor, Bot.Register(), Service<SwedishCalendar>().Today, Language.Swedish, click.Data, Proposes: false, []);
        var key = FormData.NewKey();
        var planned = Assert.IsType<FormPlan.Planned>(FormPlan.Of(form, call, key));
        await new ProposalDesk(store, deciders, Service<CurrentRegister>(), Service<SwedishCalendar>(), Bot.Time).TakeAsync(form, click, planned, key, default);
    }

    private async Task<string> ApproveAsync(Speaker speaker, Proposal proposal, ProposalStore store, ProposalReader reader, Deciders deciders)
    {
        var clicks = new ProposalClicks(store, reader, deciders, Service<RegisterWriter>(), Bot.Time);
        var shown = Assert.IsType<FormPlan.Planned>(reader.Read(proposal, Service<Actors>().Of(DirectoryIdentity.Parse(speaker.Identity).GetValueOrDefault()), Language.Swedish).Plan);
        var card = await clicks.RunAsync(Click(speaker, ProposalClicks.Approve, (ProposalClicks.Id, proposal.Id), (FormData.Mark, shown.Mark)), default);
        return card.Card.ToJson();
    }

    private Click Click(Speaker speaker, string verb, params (string Name, string Value)[] data)
    {
        var identity = DirectoryIdentity.Parse(speaker.Identity).GetValueOrDefault();
        var address = new KnownConversation(speaker.Chat(), Bot.Connector.ServiceUrl, "msteams", IsGroup: false, "personal", speaker.Tenant, Incoming.BotId);
        return new Click(
            verb,
            ClickData.Known(data.Select(each => KeyValuePair.Create(each.Name, each.Value))),
            Service<Actors>().Of(identity),
            Language.Swedish,
            new Origin(speaker.Chat(), ConversationKind.Personal, speaker.UserId, address));
    }

    private T Service<T>()
        where T : notnull => Bot.Services.GetRequiredService<T>();

    private sealed class CloseForm : IForm
    {
        public string Name => "close-for-a-test";

        public bool NeedsSecond => true;

        public string Title(Language language) => "Stäng en grupp";

        public void Write(CardDraft draft, FormCall call)
        {
        }

        public FormReading Read(FormCall call) => new FormReading.Asks(new Act.CloseGroup(Closed, call.Today, "SLK 2026/12", TakesOver: null));
    }
}
