namespace Samverkan.Benchmarks.Registers;

/// <summary>People who could live in those places.</summary>
internal static class PersonNames
{
    private static readonly string[] First =
    [
        "Anna", "Bengt", "Cecilia", "David", "Elif", "Fredrik", "Gunilla", "Hassan", "Ingrid", "Johan", "Katarina", "Lars", "Maria", "Nils", "Olivia", "Patrik", "Rebecka",
        "Sara", "Tomas", "Ulrika", "Viktor", "Yasmin", "Åke", "Ängla", "Örjan",
    ];

    private static readonly string[] Heads = ["Berg", "Dahl", "Ek", "Fors", "Gran", "Hed", "Holm", "Lind", "Lund", "Nord", "Sand", "Sjö", "Ström", "Söder", "Wall"];

    private static readonly string[] Tails = ["blad", "gren", "kvist", "man", "mark", "ström", "wall"];

    /// <summary>Another for each number below 2,625.</summary>
    public static string Of(int number)
    {
        var family = number / First.Length;
        return $"{First[number % First.Length]} {Heads[family % Heads.Length]}{Tails[family / Heads.Length % Tails.Length]}";
    }
}
