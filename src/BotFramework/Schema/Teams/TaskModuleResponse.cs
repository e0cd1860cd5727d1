using System.Text.Json.Serialization;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase? task = default) => Task = task;

    [JsonConverter(typeof(AsItIsConverter<TaskModuleResponseBase>))]
    public TaskModuleResponseBase? Task { get; set; }
}
