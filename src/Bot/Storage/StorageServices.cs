using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Storage;

/// <summary>The store and the register that is kept in it.</summary>
internal static class StorageServices
{
    /// <summary>Adds <see cref="IRowStore"/>, <see cref="RegisterStore"/> and a <see cref="CurrentRegister"/> that is loaded at start. Wrong configuration stops the host.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddOptions<RegisterOptions>().Bind(configuration.GetSection(RegisterOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>>(provider => new StorageOptionsValidator(configuration, Root(provider)));
        services.AddSingleton<IValidateOptions<RegisterOptions>>(provider => new RegisterOptionsValidator(Root(provider)));
        services.AddSingleton<IRowStore>(provider => new EmbeddedRowStore(Options<StorageOptions>(provider).PathIn(Root(provider))));
        services.AddSingleton(provider => new RegisterSeed(Options<RegisterOptions>(provider).PathIn(Root(provider))));
        services.AddSingleton<RegisterStore>();
        services.AddSingleton<CurrentRegister>();
        services.AddSingleton<RegisterAge>();
        services.AddHostedService<RegisterRefresh>();
        return services;
    }

    private static T Options<T>(IServiceProvider provider)
        where T : class => provider.GetRequiredService<IOptions<T>>().Value;

    /// <summary>A terminal command has no host; its paths are relative to where it is run.</summary>
    private static string Root(IServiceProvider provider) =>
        provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory;
}
