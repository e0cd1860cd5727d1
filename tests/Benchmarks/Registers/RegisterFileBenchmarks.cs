using BenchmarkDotNet.Attributes;
using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Benchmarks.Registers;

/// <summary>Reading the YAML that the program carries. BenchmarkDotNet derives from the class.</summary>
public class RegisterFileBenchmarks
{
    [Benchmark]
    public RegisterContent Goteborg() => RegisterFile.Default();
}
