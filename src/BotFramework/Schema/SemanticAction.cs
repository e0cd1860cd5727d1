namespace Microsoft.Bot.Schema;

public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string? id = default, IDictionary<string, Entity>? entities = default)
    {
        Id = id;
        Entities = entities;
    }

    public string? Id { get; set; }
    public IDictionary<string, Entity>? Entities { get; set; }
    public string? State { get; set; }
}
