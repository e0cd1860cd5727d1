using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Benchmarks.Asking;
using Samverkan.Benchmarks.Registers;
using Samverkan.Bot.Hosting;
using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Load.Generating;

/// <summary>The mixed questions as messages from personal chats, in turn. Each is new: no activity and no conversation comes twice.</summary>
internal sealed class LoadRequests
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly LoadRequest[] requests;
    private long number = LoadRequest.FirstNumber;

    /// <param name="connector">Where the answers go.</param>
    public LoadRequests(Uri connector, string? authorization)
    {
        var engine = new QuestionEngine(new RegisterSnapshot(RegisterSize.Shipped.Content()));
        requests = [.. MixedQuestions.For(engine).Select(question => new LoadRequest(MessagesRoute.Path, authorization, Message(question.Text, connector)))];
        Longest = requests.Max(request => request.Length);
    }

    public int Longest { get; }

    /// <returns>The length in bytes of what was written.</returns>
    public int WriteNext(Span<byte> buffer)
    {
        var next = Interlocked.Increment(ref number);
        var request = requests[next % requests.Length];
        request.Write(buffer, next);
        return request.Length;
    }

    private static byte[] Message(string text, Uri connector)
    {
        var message = JsonNode.Parse(Resource.Text("message-personal.json"))!.AsObject();
        message["id"] = $"{LoadRequest.FirstNumber}";
        message["conversation"]!["id"] = $"a:{LoadRequest.FirstNumber}";
        message["serviceUrl"] = connector.AbsoluteUri;
        message["text"] = text;
        message["attachments"]![0]!["content"] = $"<div>{text}</div>";
        return Encoding.UTF8.GetBytes(message.ToJsonString(Unescaped));
    }
}
