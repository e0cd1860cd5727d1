using System.Reflection;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>PowerShell as NuGet has it.</summary>
internal static class PowerShell
{
    // It asks for news and sends telemetry unless told not to.
    private static readonly Dictionary<string, string> Alone = new()
    {
        ["NO_COLOR"] = "1",
        ["POWERSHELL_TELEMETRY_OPTOUT"] = "1",
        ["POWERSHELL_UPDATECHECK"] = "Off",
    };

    public static Task<Tool> RunAsync(string statements)
    {
        var program = typeof(PowerShell).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "PowerShell").Value;
        return File.Exists(program)
            ? Tool.RunAsync("dotnet", [program, "-NoProfile", "-NonInteractive", "-Command", statements], Alone)
            : throw new FileNotFoundException($"PowerShell is not at {program}: dotnet restore brings it.");
    }
}
