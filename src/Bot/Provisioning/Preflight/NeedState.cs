namespace Samverkan.Bot.Provisioning.Preflight;

internal enum NeedState
{
    Missing,

    /// <summary>It could not be found out.</summary>
    Unknown,
    Present,
}
