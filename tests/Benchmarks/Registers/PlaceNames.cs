namespace Samverkan.Benchmarks.Registers;

/// <summary>Places that could lie in Sweden: "Björktorp", "Stenhamra".</summary>
internal static class PlaceNames
{
    private static readonly string[] Heads =
    [
        "Al", "Ask", "Berg", "Björk", "Bro", "Dal", "Ek", "Fager", "Fors", "Gran", "Hall", "Hammar", "Hassel", "Hög", "Karl", "Kvarn", "Lind", "Ljung", "Lövs",
        "Mark", "Mör", "Nor", "Rönn", "Sand", "Sköld", "Sten", "Ström", "Säter", "Tall", "Ulv", "Vall", "Ås", "Älg", "Öd", "Öst",
    ];

    private static readonly string[] Tails = ["arp", "boda", "bro", "by", "eryd", "hult", "hamra", "köping", "lösa", "måla", "sta", "torp", "tuna", "vik", "åker"];

    public static int Most => Heads.Length * Tails.Length;

    /// <summary>Another for each number below <see cref="Most"/>; neighbours differ at both ends.</summary>
    public static string Of(int number) => Heads[number % Heads.Length] + Tails[((number / Heads.Length) + (number % Heads.Length)) % Tails.Length];
}
