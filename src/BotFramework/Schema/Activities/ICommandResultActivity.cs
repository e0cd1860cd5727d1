namespace Microsoft.Bot.Schema;

public interface ICommandResultActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
}
