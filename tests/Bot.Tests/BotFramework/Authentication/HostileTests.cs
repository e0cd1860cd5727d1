using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.BotFramework.Hosting;
using Samverkan.Bot.Tests.Driving;
using Incoming = Samverkan.Bot.Tests.Driving.Incoming;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>Everything that a stranger can send at once, at the real host.</summary>
[Collection(Alone.Name)]
public sealed class HostileTests
{
    private const int Requests = 10_000;
    private const int AtOnce = 100;
    private const long Growth = 24 * 1024 * 1024;

    [Fact]
    public async Task Ten_thousand_hostile_requests_leave_nothing_behind_and_keep_nobody_from_an_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var hostile = new Hostile(bot);
        await SendAsync(bot, hostile, 0, 500);
        await bot.AskAsync(RunningBot.NewConversation(), "hjälp");
        var (memory, fetches, logins) = (Memory(), bot.Outside.OpenId.Fetches, bot.Outside.Login.Calls);
        var statuses = new HashSet<HttpStatusCode>();

        for (var i = 0; i < Requests; i += 1000)
        {
            statuses.UnionWith(await SendAsync(bot, hostile, i, 1000));
            Assert.Contains("fyra gånger", (await bot.AskAsync(RunningBot.NewConversation(), "Hur ofta träffas LÖK-nätverket?")).Text, StringComparison.Ordinal);
        }

        Assert.Equal(
            [HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.RequestHeaderFieldsTooLarge],
            statuses.Order());
        Assert.Equal((fetches, logins), (bot.Outside.OpenId.Fetches, bot.Outside.Login.Calls));
        Assert.Equal(1 + Requests / 1000, bot.Connector.Sends);
        Assert.Empty(bot.Outside.Strays);
        Assert.InRange(Memory() - memory, long.MinValue, Growth);
    }

    [Fact]
    public async Task Payloads_spoilt_on_their_way_are_never_answered_with_a_fault_of_ours()
    {
        await using var bot = await RunningBot.StartAsync();
        var authorization = bot.Authorization();
        var random = new Random(20261122);
        for (var i = 0; i < 2000; i += AtOnce)
        {
            var spoilt = Enumerable.Range(0, AtOnce).Select(_ => Encoding.UTF8.GetString(Damage.Of(random.Next(), random.Next(), random.Next(), random.Next(), bot.Connector.ServiceUrl)));
            foreach (var response in await Task.WhenAll(spoilt.Select(each => bot.SendAsync(each, authorization))))
            {
                Assert.True((int)response.StatusCode < 500 || response.StatusCode == HttpStatusCode.NotImplemented, $"{response.StatusCode}");
            }
        }
    }

    private static async Task<IReadOnlyCollection<HttpStatusCode>> SendAsync(RunningBot bot, Hostile hostile, int first, int count)
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = first; i < first + count; i += AtOnce)
        {
            statuses.AddRange(await Task.WhenAll(Enumerable.Range(i, AtOnce).Select(async each =>
            {
                using var request = hostile.Request(each);

                // The server hangs up on these; no other request may be on its way on the same connection then.
                request.Headers.ConnectionClose = Hostile.TooLarge(each) is not null;
                try
                {
                    using var response = await bot.Http.SendAsync(request);
                    return response.StatusCode;
                }
                catch (HttpRequestException) when (Hostile.TooLarge(each) is { } status)
                {
                    // The server says so and hangs up, which can overtake what it said.
                    return status;
                }
            })));
        }

        return statuses;
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>Makes the requests: by number, so that every kind comes again and again and no two are alike.</summary>
    private sealed class Hostile(RunningBot bot)
    {
        private readonly string good = bot.Authorization()!;
        private readonly string body = Incoming.Message(bot.Connector.ServiceUrl, "a:hostile", "29:stranger", "hjälp").ToJsonString();
        private readonly string[] forged = bot.Token().Sign(ChannelKey.New()).Split('.');

        public static HttpStatusCode? TooLarge(int number) => (number % 200) switch
        {
            18 => HttpStatusCode.RequestHeaderFieldsTooLarge,
            19 => HttpStatusCode.RequestEntityTooLarge,
            _ => null,
        };

        public HttpRequestMessage Request(int number) => (number % 20) switch
        {
            0 => Post(null, body),
            1 => Post($"Basic {number}", body),
            2 => Post($"Bearer {number}.{number}.{number}", body),
            3 => Post($"Bearer {ChannelToken.Part("""{"alg":"none","kid":"a"}""")}.{forged[1]}.", body),
            4 => Post($"Bearer {ChannelToken.Part($$"""{"alg":"RS256","kid":"{{Guid.NewGuid()}}"}""")}.{forged[1]}.{forged[2]}", body),
            5 => Post(Forged(bot.Token().With("iss", $"https://{number}.example/")), body),
            6 => Post(Forged(bot.Token().With("exp", number)), body),
            7 => Post(Forged(bot.Token().With("n", number).WithHeader("kid", bot.Outside.OpenId.Keys[0].Id)), body),
            8 => Post($"Bearer {ChannelToken.Part(new string('[', number % 5000))}.{forged[1]}.{forged[2]}", body),
            9 => Post(good, body[..(number % body.Length)]),
            10 => Post(good, new string('{', 1 + number % 3000)),
            11 => Post(good, $"\"{number}\""),
            12 => Post(good, body[..^1] + $",\"serviceUrl\":\"https://{number}.example/\"}}"),
            13 => Post(good, Changed("serviceUrl", $"https://{number}.example/")),
            14 => Post(good, Changed("channelId", $"channel-{number}")),
            15 => Post(good, Changed("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = Guid.NewGuid().ToString() } })),
            16 => new HttpRequestMessage(HttpMethod.Put, "/api/messages") { Content = new StringContent(body) },
            17 => Post(good, body, "text/plain"),
            18 => Post(number % 200 == 18 ? $"Bearer {new string('a', 20_000)}" : $"Bearer {new string('a', 12_000)}", body),
            _ => Post(good, number % 200 == 19 ? body[..^1] + $",\"more\":\"{new string('x', 256 * 1024)}\"}}" : Changed("conversation", number)),
        };

        private static string Forged(ChannelToken token) => $"Bearer {ChannelToken.Part(token.WithHeader("kid", token.Header["kid"]?.DeepClone() ?? "x").Header.ToJsonString())}.{ChannelToken.Part(token.Payload.ToJsonString())}.AAAA";

        private string Changed(string member, JsonNode value)
        {
            var activity = JsonNode.Parse(body)!.AsObject();
            activity[member] = value;
            return activity.ToJsonString();
        }

        private static HttpRequestMessage Post(string? authorization, string body, string contentType = "application/json")
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, contentType) };
            if (authorization is not null)
            {
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
            }

            return request;
        }
    }
}
