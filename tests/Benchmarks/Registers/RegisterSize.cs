using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Benchmarks.Registers;

/// <summary>The registers that are measured.</summary>
public enum RegisterSize
{
    Shipped,
    TenThousandGroups,

    /// <summary>As large as a file may be: 10,000 groups with more than 100,000 seats.</summary>
    HundredThousandSeats,
}

internal static class RegisterSizes
{
    public static RegisterContent Content(this RegisterSize size) => size switch
    {
        RegisterSize.Shipped => RegisterFile.Default(),
        RegisterSize.TenThousandGroups => GeneratedRegister.Of(10_000),
        RegisterSize.HundredThousandSeats => GeneratedRegister.Of(10_000, fewestSeats: 8),
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "No register of this size."),
    };
}
