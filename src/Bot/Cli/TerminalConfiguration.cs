namespace Samverkan.Bot.Cli;

/// <summary>The configuration of a terminal command, from where the host has it: files beside the program, files of the directory, environment variables.</summary>
internal static class TerminalConfiguration
{
    /// <summary>There is no host to ask; the environment is what the variables say.</summary>
    public static bool IsDevelopment(IConfiguration configuration) =>
        (configuration["ASPNETCORE_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"]) == Environments.Development;

    public static IConfiguration Read()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
        var builder = new ConfigurationBuilder();
        foreach (var folder in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            builder.AddJsonFile(Path.Combine(folder, "appsettings.json"), optional: true);
            builder.AddJsonFile(Path.Combine(folder, $"appsettings.{environment}.json"), optional: true);
        }

        return builder.AddEnvironmentVariables().Build();
    }
}
