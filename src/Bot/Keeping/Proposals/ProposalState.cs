namespace Samverkan.Bot.Keeping.Proposals;

internal enum ProposalState
{
    Open,

    /// <summary>Done as it was proposed; of a remark: put right.</summary>
    Approved,

    /// <summary>Not done; of a remark: it is right as it stands.</summary>
    Declined,

    /// <summary>Taken back by who made it.</summary>
    Withdrawn,
}
