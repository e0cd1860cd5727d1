namespace Microsoft.Bot.Schema;

public interface ITraceActivity : IActivity
{
    string? Name { get; set; }
    string? Label { get; set; }
    string? ValueType { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}
