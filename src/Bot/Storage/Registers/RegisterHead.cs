namespace Samverkan.Bot.Storage.Registers;

/// <summary>Which generation of rows is the register, and how often the register was changed.</summary>
internal sealed record RegisterHead(string Generation, long Version, ETag ETag)
{
    public static RegisterHead Of(Row row) => new(row.Values.Text(nameof(Generation)), row.Values.Number(nameof(Version)), row.ETag);

    public static RowValues Values(string generation, long version) => new()
    {
        [nameof(Generation)] = generation,
        [nameof(Version)] = version,
    };
}
