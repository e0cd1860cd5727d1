using System.Runtime.InteropServices;

namespace Samverkan.Benchmarks;

/// <summary>Where figures come from; they mean nothing without it.</summary>
internal static class Machine
{
    public static string Told => $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}";
}
