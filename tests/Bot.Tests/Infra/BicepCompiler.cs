using System.Reflection;
using System.Runtime.InteropServices;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>The Bicep compiler as NuGet has it, with the parameters of a deployment in its environment.</summary>
internal static class BicepCompiler
{
    private const UnixFileMode Runnable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly Lazy<string> Program = new(Prepare);

    public static Task<Tool> RunAsync(params string[] args) => RunAsync(Deployment.Full, args);

    public static Task<Tool> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] args) => Tool.RunAsync(Program.Value, args, environment);

    // The package's own file may not be run by everybody, and its folder is not ours to change.
    private static string Prepare()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            throw new PlatformNotSupportedException("The tests of infra/ run the Bicep compiler for linux-x64, and this is another platform. Run them on Linux, or leave them out: --filter \"FullyQualifiedName!~Samverkan.Bot.Tests.Infra\".");
        }

        var packaged = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "BicepCompiler").Value;
        if (!File.Exists(packaged))
        {
            throw new FileNotFoundException($"The Bicep compiler is not at {packaged}: dotnet restore brings it (Azure.Bicep.CommandLine.linux-x64).");
        }

        var copy = Path.Combine(AppContext.BaseDirectory, "bicep");
        if (!File.Exists(copy) || new FileInfo(copy).Length != new FileInfo(packaged).Length)
        {
            File.Copy(packaged, copy, overwrite: true);
            File.SetUnixFileMode(copy, Runnable);
        }

        return copy;
    }
}
