using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Reads what a proposal would do: its answers are the proposer's, the rights and the word those of who looks at it.</summary>
internal sealed class ProposalReader(IEnumerable<IForm> forms, Actors actors, CurrentRegister register, SwedishCalendar calendar)
{
    // A form that was sent was seen: what is empty in it was left empty.
    private const string Seen = "seen";

    private readonly Dictionary<string, IForm> forms = forms.ToDictionary(form => form.Name, StringComparer.Ordinal);

    public ProposalReading Read(Proposal proposal, Actor reader, Language language) => Read(proposal, reader, language, register.Engine.Register);

    public ProposalReading Read(Proposal proposal, Actor reader, Language language, RegisterSnapshot now)
    {
        var data = ClickData.Known([.. proposal.Answers, KeyValuePair.Create(Seen, "true")]);
        // The list of colleagues that a person was picked from is that of the proposer's tenant.
        var sender = proposal.By.Identity is { } identity ? actors.Of(identity).Sender : reader.Sender;
        var call = new FormCall(reader with { Sender = sender }, now, calendar.Today, language, data, Proposes: true, []);
        var form = FormOf(proposal);
        return new ProposalReading(proposal, call, form, form is null ? null : FormPlan.Of(form, call, proposal.Id));
    }

    public IForm? FormOf(Proposal proposal) => forms.GetValueOrDefault(proposal.Form);
}
