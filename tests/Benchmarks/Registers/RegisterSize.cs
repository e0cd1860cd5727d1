using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Benchmarks.Registers;

/// <summary>The registers that are measured.</summary>
public enum RegisterSize
{
    Shipped,
    TenThousandGroups,
}

internal static class RegisterSizes
{
    public static RegisterContent Content(this RegisterSize size) => size switch
    {
        RegisterSize.Shipped => RegisterFile.Default(),
        RegisterSize.TenThousandGroups => GeneratedRegister.Of(10_000),
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "No register of this size."),
    };
}
