using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>A proposal as it looks to somebody on the register of this moment.</summary>
/// <param name="Call">With the answers of the proposal, and the rights of who looks.</param>
/// <param name="Form">Null for a remark, and for a form that this version does not know.</param>
/// <param name="Plan">Null where there is no form.</param>
internal sealed record ProposalReading(Proposal Proposal, FormCall Call, IForm? Form, FormPlan? Plan)
{
    /// <summary>Null where the answers say nothing that can be done.</summary>
    public Act? Act => Form?.Read(Call) is FormReading.Asks(var act) ? act : null;
}
