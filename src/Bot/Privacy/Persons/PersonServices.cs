using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Privacy.Persons;

internal static class PersonServices
{
    /// <summary>What somebody may ask of whoever keeps data on them: to see it, and to have it removed.</summary>
    public static IServiceCollection AddPersons(this IServiceCollection services)
    {
        services.TryAddSingleton<RegisterLog>();
        services.TryAddSingleton<ReadAudit>();
        return services
            .AddSingleton<PendingErasures>()
            .AddSingleton<PersonTraces>()
            .AddSingleton<PersonErasure>()
            .AddSingleton<IErasureFollower, NamedSummaries>()
            .AddSingleton<DossierReader>();
    }
}
