using System.CommandLine;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Samverkan.Benchmarks.Load.Servers;

/// <summary>The yardstick: Kestrel and HttpClient with the same input and output as a turn of the bot, and nothing else.</summary>
internal static class EchoServer
{
    public const string Name = "echo";

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public static Command Syntax()
    {
        var connector = new Argument<string>("connector") { Description = "Where the answers go." };
        var size = new Argument<int>("size") { Description = "The length of an answer in bytes." };
        var command = new Command(Name, "Part of a load: a bare server that answers each request with a post to the connector.") { connector, size };
        command.SetAction((parsed, cancellationToken) => RunAsync(new Uri(parsed.GetRequiredValue(connector)), parsed.GetValue(size), cancellationToken));
        return command;
    }

    private static async Task RunAsync(Uri connector, int size, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
        var answer = Answer(size);
        var url = new Uri(connector, "v3/conversations/a%3A1772439300000/activities/1772439300000");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.Run(context => AnswerAsync(context, client, url, answer));
        await app.StartAsync(cancellationToken);
        await Console.Out.WriteLineAsync(app.Urls.First());
        await Console.In.ReadToEndAsync(cancellationToken);
    }

    private static async Task AnswerAsync(HttpContext context, HttpClient client, Uri url, ReadOnlyMemory<byte> answer)
    {
        var body = context.Request.BodyReader;
        while (await body.ReadAsync(context.RequestAborted) is var read)
        {
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        using var content = new ReadOnlyMemoryContent(answer) { Headers = { ContentType = Json } };
        using var response = await client.PostAsync(url, content, context.RequestAborted);
        response.EnsureSuccessStatusCode();
    }

    private static byte[] Answer(int size) => [.. "{\"text\":\""u8, .. Enumerable.Repeat((byte)'.', Math.Max(0, size - 11)), .. "\"}"u8];
}
