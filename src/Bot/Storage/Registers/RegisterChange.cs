namespace Samverkan.Bot.Storage.Registers;

/// <summary>What the audit keeps of a change, in the transaction that makes it.</summary>
/// <param name="Kind">What was done: <c>seed</c> or <c>import</c>.</param>
/// <param name="By">Who did it, as an id.</param>
internal sealed record RegisterChange(string Kind, string By)
{
    public RowValues Values(DateTimeOffset at) => new()
    {
        [nameof(Kind)] = Kind,
        [nameof(By)] = By,
        ["At"] = at,
    };
}
