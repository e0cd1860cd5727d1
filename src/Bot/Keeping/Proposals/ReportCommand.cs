using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Anybody says that something in the register is wrong; what follows the word says what it is about.</summary>
internal sealed class ReportCommand(IEnumerable<IForm> forms, CurrentRegister register) : ICommand
{
    private readonly IReadOnlySet<string> known = forms.Select(form => form.Name).ToHashSet(StringComparer.Ordinal);

    public CommandWords Words { get; } = new(["rapportera fel", "rapportera", "föreslå"], ["report error", "report an error", "report", "propose"]) { IsOffered = true };

    public Localized Purpose { get; } = new("säg till om något i registret är fel", "tell that something in the register is wrong");

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Task.FromResult(ProposalReportCard.Of(call.Language, Narrowing.Write(register.Engine.Mentioned(call.Rest)), known));
}
