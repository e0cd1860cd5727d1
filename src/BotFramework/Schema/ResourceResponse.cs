namespace Microsoft.Bot.Schema;

public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id = default)
    {
        Id = id;
    }

    public string? Id { get; set; }
}
