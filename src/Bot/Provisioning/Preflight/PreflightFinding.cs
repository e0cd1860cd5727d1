namespace Samverkan.Bot.Provisioning.Preflight;

/// <param name="Remark">What was found, where that is not plain.</param>
internal sealed record PreflightFinding(Need Need, NeedState State, Localized? Remark = null);
