using Microsoft.Extensions.Options;
using Samverkan.Bot.Access;

namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>The options of the host: read once, checked before anything starts.</summary>
internal static class ConfigurationServices
{
    public static IServiceCollection AddValidatedOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotIdentityOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<AccessOptions>().Configure(options => Read(options, configuration.GetSection(AccessOptions.Section))).ValidateOnStart();
        services.AddOptions<OutboundOptions>().Configure(options => Read(options, configuration.GetSection(OutboundOptions.Section))).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidator>()
            .AddSingleton<IValidateOptions<AccessOptions>, AccessOptionsValidator>()
            .AddSingleton<IValidateOptions<OutboundOptions>, OutboundOptionsValidator>();
    }

    /// <summary>Throws <see cref="OptionsValidationException"/> with everything that is wrong, not only the first.</summary>
    public static void ValidateConfiguration(this WebApplication app)
    {
        List<string> problems = [.. UnknownKeys.In(app.Configuration)];
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException invalid)
        {
            problems.AddRange(invalid.Failures);
        }
        catch (AggregateException several)
        {
            problems.AddRange(several.InnerExceptions.OfType<OptionsValidationException>().SelectMany(invalid => invalid.Failures));
        }

        if (problems.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(BotHost), problems);
        }
    }

    private static void Read(AccessOptions options, IConfigurationSection section)
    {
        options.Tenants = section.GetSection(nameof(options.Tenants)).Values() ?? options.Tenants;
        options.Administrators = section.GetSection(nameof(options.Administrators)).Values() ?? options.Administrators;
        options.Coordinators = section.GetSection(nameof(options.Coordinators)).GetChildren()
            .ToDictionary(organisation => organisation.Key, organisation => organisation.Values() ?? [], StringComparer.OrdinalIgnoreCase);
    }

    private static void Read(OutboundOptions options, IConfigurationSection section) =>
        options.ServiceHosts = section.GetSection(nameof(options.ServiceHosts)).Values() ?? options.ServiceHosts;
}
