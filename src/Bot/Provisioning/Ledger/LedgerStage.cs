namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>How far something has come.</summary>
internal enum LedgerStage
{
    /// <summary>Asked for; whether it is there is not known until it was looked for.</summary>
    Intended,

    /// <summary>It is there, or somebody has accepted that it is as it is.</summary>
    Agreed,
}
