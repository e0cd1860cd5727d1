namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object? data = default, TaskModuleRequestContext? context = default)
    {
        Data = data;
        Context = context;
    }

    public object? Data { get; set; }
    public TaskModuleRequestContext? Context { get; set; }
}
