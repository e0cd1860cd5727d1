namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string? value = default)
        : base("message") => Value = value;

    public string? Value { get; set; }
}
