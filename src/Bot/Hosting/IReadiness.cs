namespace Samverkan.Bot.Hosting;

/// <summary>Something the bot cannot answer without. <see cref="HealthRoutes"/> asks all of them.</summary>
internal interface IReadiness
{
    bool IsReady { get; }
}
