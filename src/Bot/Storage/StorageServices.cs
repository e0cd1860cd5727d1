using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Storage.Azure;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Storage;

/// <summary>The store and the register that is kept in it.</summary>
internal static class StorageServices
{
    /// <summary>Of the table and the queues; they are made where they are not there.</summary>
    private const string Name = "samverkan";
    private const string Jobs = "jobs";
    private const string Poison = "jobs-poison";

    /// <summary>Adds <see cref="IRowStore"/>, <see cref="WorkQueues"/>, <see cref="RegisterStore"/> and a <see cref="CurrentRegister"/> that is loaded at start. Wrong configuration stops the host.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<StorageOptions>().Configure(options => StorageOptions.Read(options, configuration)).ValidateOnStart();
        services.AddOptions<RegisterOptions>().Bind(configuration.GetSection(RegisterOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>>(provider => new StorageOptionsValidator(Root(provider), IsDevelopment(provider, configuration)));
        services.AddSingleton<IValidateOptions<RegisterOptions>>(provider => new RegisterOptionsValidator(Root(provider)));
        services.AddSingleton(provider => new EmbeddedFile(Options<StorageOptions>(provider).PathIn(Root(provider))));
        services.AddSingleton<AzureClients>();
        services.AddSingleton<IRowStore>(provider => Options<StorageOptions>(provider).IsAzure ? AzureRows(provider) : EmbeddedRows(provider));
        services.AddSingleton<IWholeStore>(provider => Options<StorageOptions>(provider).IsAzure ? AzureWhole(provider) : EmbeddedWhole(provider));
        services.AddSingleton(provider => Options<StorageOptions>(provider).IsAzure ? AzureQueues(provider) : EmbeddedQueues(provider));
        services.AddSingleton(provider => new RegisterSeed(Options<RegisterOptions>(provider).PathIn(Root(provider))));
        services.AddSingleton<RegisterStore>();
        services.AddSingleton<CurrentRegister>();
        services.AddHostedService<RegisterRefresh>();
        return services;
    }

    // Each store in methods of its own, so that a program with the one does not load the libraries of the other.
    private static EmbeddedRowStore EmbeddedRows(IServiceProvider provider) => new EmbeddedRowStore(provider.GetRequiredService<EmbeddedFile>());

    private static AzureRowStore AzureRows(IServiceProvider provider) => new AzureRowStore(provider.GetRequiredService<AzureClients>().Table(Name));

    private static EmbeddedWholeStore EmbeddedWhole(IServiceProvider provider) => new EmbeddedWholeStore(provider.GetRequiredService<EmbeddedFile>());

    private static AzureWholeStore AzureWhole(IServiceProvider provider) => new AzureWholeStore(provider.GetRequiredService<AzureClients>().Table(Name));

    private static WorkQueues EmbeddedQueues(IServiceProvider provider)
    {
        var (file, time) = (provider.GetRequiredService<EmbeddedFile>(), provider.GetRequiredService<TimeProvider>());
        return new WorkQueues(new EmbeddedWorkQueue(file, Jobs, time), new EmbeddedWorkQueue(file, Poison, time));
    }

    private static WorkQueues AzureQueues(IServiceProvider provider)
    {
        var clients = provider.GetRequiredService<AzureClients>();
        return new WorkQueues(new AzureWorkQueue(clients.Queue($"{Name}-{Jobs}")), new AzureWorkQueue(clients.Queue($"{Name}-{Poison}")));
    }

    private static T Options<T>(IServiceProvider provider)
        where T : class => provider.GetRequiredService<IOptions<T>>().Value;

    /// <summary>A terminal command has no host; its paths are relative to where it is run.</summary>
    private static string Root(IServiceProvider provider) =>
        provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory;

    /// <summary>A terminal command has no host; its environment is what the variables say.</summary>
    private static bool IsDevelopment(IServiceProvider provider, IConfiguration configuration) =>
        (provider.GetService<IHostEnvironment>()?.EnvironmentName ?? configuration["ASPNETCORE_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"]) == Environments.Development;
}
