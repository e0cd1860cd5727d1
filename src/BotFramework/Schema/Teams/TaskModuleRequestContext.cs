namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string? theme = default) => Theme = theme;

    public string? Theme { get; set; }
}
