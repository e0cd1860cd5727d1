using System.Text.Json.Nodes;

namespace Samverkan.Benchmarks.Activities;

/// <summary>A message as Teams posts it, from a channel and with a mention of the bot.</summary>
internal static class TeamsMessage
{
    private static readonly string Payload = Resource.Text("message.json");

    public static byte[] Asking(string question)
    {
        var message = JsonNode.Parse(Payload)!.AsObject();
        message["text"] = $"<at>Samverkan</at> {question}\n";
        using var written = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(written))
        {
            message.WriteTo(writer);
        }

        return written.ToArray();
    }
}
