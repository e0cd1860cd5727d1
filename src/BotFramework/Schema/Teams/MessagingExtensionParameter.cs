namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string? name = default, object? value = default)
    {
        Name = name;
        Value = value;
    }

    public string? Name { get; set; }
    public object? Value { get; set; }
}
