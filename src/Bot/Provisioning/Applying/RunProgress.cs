namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>How far a run has come.</summary>
internal sealed record RunProgress(string Id, Run Run);
