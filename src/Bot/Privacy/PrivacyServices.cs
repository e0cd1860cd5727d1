using Microsoft.Extensions.Options;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Privacy.Retention;

namespace Samverkan.Bot.Privacy;

internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>()
            .AddSingleton<PersonalNumberMiddleware>()
            .AddSingleton<ReadInbox>()
            .AddSingleton<ReadAudit>()
            .AddSingleton<ReadRetention>()
            .AddPersons()
            .AddSingleton<IRetention, FormerHolders>()
            .AddHostedService<DailyRetention>()
            .AddHostedService<ReadAuditWriter>();
    }
}
