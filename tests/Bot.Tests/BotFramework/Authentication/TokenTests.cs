using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>Which tokens let in. All through the real host; the clock stands still, and each refusal has a reason of its own.</summary>
public sealed class TokenTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private readonly string conversation = RunningBot.NewConversation();

    public static TheoryData<string, string, Func<RunningBot, string?>> Refused => new()
    {
        { "no header", "authorization-absent", _ => null },
        { "another scheme", "authorization-not-bearer", bot => $"Basic {Good(bot)}" },
        { "a token without a scheme", "authorization-not-bearer", Good },
        { "a scheme without a token", "authorization-not-bearer", _ => "Bearer" },
        { "two parts", "token-malformed", bot => "Bearer " + Good(bot)[..Good(bot).LastIndexOf('.')] },
        { "four parts", "token-malformed", bot => $"Bearer {Good(bot)}.x" },
        { "two tokens", "token-malformed", bot => $"Bearer {Good(bot)}, Bearer {Good(bot)}" },
        { "parts that are no JSON", "token-malformed", _ => "Bearer aaaa.bbbb.cccc" },
        { "parts that are lists", "token-malformed", _ => $"Bearer {ChannelToken.Part("[]")}.{ChannelToken.Part("[]")}.c" },
        { "empty parts", "token-malformed", _ => "Bearer .." },
        { "two issuers", "token-malformed", bot => Doubled(bot, "iss", "https://api.botframework.com") },
        { "no algorithm", "token-algorithm", bot => Unsigned(bot, "none") },
        { "an algorithm of another case", "token-algorithm", bot => Signed(bot, token => token.WithHeader("alg", "rs256")) },
        { "a shared secret", "token-algorithm", bot => Unsigned(bot, "HS256") },
        { "RS512", "token-algorithm", bot => Signed(bot, token => { token.WithHeader("alg", "RS512").Hash = HashAlgorithmName.SHA512; }) },
        { "RS256 that is signed as RS512", "token-signature", bot => Signed(bot, token => token.Hash = HashAlgorithmName.SHA512) },
        { "a critical extension", "token-critical-header", bot => Signed(bot, token => token.WithHeader("crit", new JsonArray("b64"))) },
        { "no key", "token-key-unnamed", bot => Signed(bot, token => token.WithHeader("kid", null)) },
        { "an unknown key", "token-key-unknown", bot => Signed(bot, token => token.WithHeader("kid", "other")) },
        { "a known key's name, signed by another", "token-signature", bot => "Bearer " + bot.Token().WithHeader("kid", bot.Outside.OpenId.Keys[0].Id).Sign(ChannelKey.New()) },
        { "a changed claim", "token-signature", Changed },
        { "no signature", "token-signature", bot => "Bearer " + Good(bot)[..(Good(bot).LastIndexOf('.') + 1)] },
        { "no issuer", "token-issuer", bot => Signed(bot, token => token.Without("iss")) },
        { "an issuer with a slash more", "token-issuer", bot => Signed(bot, token => token.With("iss", "https://api.botframework.com/")) },
        { "an issuer of another case", "token-issuer", bot => Signed(bot, token => token.With("iss", "https://API.botframework.com")) },
        { "Entra as issuer", "token-issuer-entra", bot => Signed(bot, token => token.With("iss", $"https://sts.windows.net/{Incoming.Tenant}/")) },
        { "Entra as issuer, version 2", "token-issuer-entra", bot => Signed(bot, token => token.With("iss", $"https://login.microsoftonline.com/{Incoming.Tenant}/v2.0")) },
        { "the bot's own outbound token", "token-issuer-entra", bot => Signed(bot, token => token.With("iss", $"https://login.microsoftonline.us/{Incoming.Tenant}/v2.0").With("appid", Incoming.AppId)) },
        { "no audience", "token-audience", bot => Signed(bot, token => token.Without("aud")) },
        { "another audience", "token-audience", bot => Signed(bot, token => token.With("aud", Incoming.Tenant)) },
        { "a list of audiences", "token-audience", bot => Signed(bot, token => token.With("aud", new JsonArray(Incoming.AppId))) },
        { "the audience as an address", "token-audience", bot => Signed(bot, token => token.With("aud", $"api://{Incoming.AppId}")) },
        { "a skill's app id", "token-of-other-app", bot => Signed(bot, token => token.With("appid", Incoming.Tenant)) },
        { "a skill's party", "token-of-other-app", bot => Signed(bot, token => token.With("azp", Incoming.Tenant)) },
        { "no end", "token-lifetime-malformed", bot => Signed(bot, token => token.Without("exp")) },
        { "no beginning", "token-lifetime-malformed", bot => Signed(bot, token => token.Without("nbf")) },
        { "an end as text", "token-lifetime-malformed", bot => Signed(bot, token => token.With("exp", $"{token.Payload["exp"]}")) },
        { "an end beyond all numbers", "token-lifetime-malformed", bot => Signed(bot, token => token.With("exp", JsonNode.Parse("1e999"))) },
        { "ended five minutes and a second ago", "token-expired", bot => Signed(bot, token => token.With("exp", Seconds(bot, -301))) },
        { "begins in five minutes and a second", "token-not-yet-valid", bot => Signed(bot, token => token.With("nbf", Seconds(bot, 301))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_token_that_is_not_right_is_401_and_the_log_says_why(string what, string reason, Func<RunningBot, string?> authorization)
    {
        var before = bot.Logs.Lines.Count;
        var status = await bot.PostAsync(Message(), authorization(bot));

        Assert.True(status == HttpStatusCode.Unauthorized, $"{what}: {status}");
        Assert.Empty(bot.Connector.In(conversation));
        Assert.Contains(bot.Logs.Lines.Skip(before), line => line.Message.Contains($"401: {reason} (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task A_good_token_lets_in_whatever_the_case_of_its_scheme(string scheme)
    {
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Message(), $"{scheme} {Good(bot)}"));
        Assert.Single(bot.Connector.In(conversation));
    }

    [Theory]
    [InlineData("exp", -299)]
    [InlineData("nbf", 299)]
    public async Task Clocks_may_differ_by_almost_five_minutes(string claim, int seconds) =>
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Message(), Signed(bot, token => token.With(claim, Seconds(bot, seconds)))));

    [Fact]
    public async Task A_party_that_is_the_audience_is_the_channel_all_the_same() =>
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Message(), Signed(bot, token => token.With("azp", Incoming.AppId))));

    [Fact]
    public async Task Two_headers_are_401()
    {
        // The client would join them with a comma, which is one header; so they are written by hand.
        Assert.Equal(401, await RawRequest.StatusAsync(bot.Http.BaseAddress!, $"Authorization: Bearer {Good(bot)}\r\nAuthorization: Bearer {Good(bot)}\r\n"));
        Assert.Empty(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task A_token_longer_than_any_is_refused_before_it_is_looked_at() =>
        Assert.Equal(431, await RawRequest.StatusAsync(bot.Http.BaseAddress!, $"Authorization: Bearer {new string('a', 16 * 1024)}.b.c\r\n"));

    [Fact]
    public async Task Addresses_of_keys_in_a_token_are_never_asked()
    {
        var fetches = bot.Outside.OpenId.Fetches;
        var stranger = ChannelKey.New();
        foreach (var name in new[] { "jku", "x5u" })
        {
            await bot.PostAsync(Message(), Signed(bot, token => token.WithHeader(name, "https://keys.example/keys").WithHeader("kid", bot.Outside.OpenId.Keys[0].Id), stranger));
        }

        var embedded = await bot.PostAsync(Message(), Signed(bot, token => token.WithHeader("jwk", stranger.Published()).WithHeader("kid", bot.Outside.OpenId.Keys[0].Id), stranger));

        Assert.Equal(HttpStatusCode.Unauthorized, embedded);
        Assert.Empty(bot.Outside.Strays);
        Assert.Equal(fetches, bot.Outside.OpenId.Fetches);
    }

    [Fact]
    public async Task The_header_is_judged_before_anything_is_parsed() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.SendAsync("not JSON", "Bearer a.b.c")).StatusCode);

    [Fact]
    public async Task A_log_shows_who_a_token_says_made_it_bounded_and_plain_and_never_the_token()
    {
        await using var own = await RunningBot.StartAsync("--Logging:LogLevel:Default=Debug");
        var token = Signed(own, each => each.With("iss", "https://evil.example/\r\nINJECTED\u202e" + new string('x', 500)));
        await own.PostAsync(Message(), token);
        await own.PostAsync(Message(), own.Authorization());

        var refused = Assert.Single(own.Logs.Lines, line => line.Message.Contains("token-issuer", StringComparison.Ordinal));
        Assert.Contains("issuer https://evil.example/??INJECTED?xxx", refused.Message, StringComparison.Ordinal);
        Assert.True(refused.Message.Length < 400);
        Assert.Contains(own.Outside.OpenId.Keys[0].Id, refused.Message, StringComparison.Ordinal);
        Assert.Contains(own.Logs.Lines, line => line.Message.StartsWith("Accepted message", StringComparison.Ordinal) && line.Message.Contains("issuer https://api.botframework.com, key " + own.Outside.OpenId.Keys[0].Id, StringComparison.Ordinal));
        Assert.DoesNotContain(token.Split('.')[1], own.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", own.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_good_an_hour_ago_is_not_good_for_ever()
    {
        await using var own = await RunningBot.StartAsync();
        var authorization = own.Authorization();
        Assert.Equal(HttpStatusCode.OK, await own.PostAsync(Message(), authorization));

        own.Time.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(HttpStatusCode.Unauthorized, await own.PostAsync(Message(), authorization));
    }

    private static string Good(RunningBot bot) => bot.Token().Sign(bot.Outside.OpenId.Keys[0]);

    private static string Signed(RunningBot bot, Action<ChannelToken> change, ChannelKey? key = null)
    {
        var token = bot.Token();
        change(token);
        return "Bearer " + token.Sign(key ?? bot.Outside.OpenId.Keys[0]);
    }

    private static string Unsigned(RunningBot bot, string algorithm)
    {
        var token = bot.Token();
        return $"Bearer {ChannelToken.Part($$"""{"alg":"{{algorithm}}","kid":"{{bot.Outside.OpenId.Keys[0].Id}}"}""")}.{ChannelToken.Part(token.Payload.ToJsonString())}.";
    }

    private static string Changed(RunningBot bot)
    {
        var parts = Good(bot).Split('.');
        return $"Bearer {parts[0]}.{ChannelToken.Part(bot.Token().With("more", 1).Payload.ToJsonString())}.{parts[2]}";
    }

    private static string Doubled(RunningBot bot, string claim, string value) =>
        $"Bearer {Good(bot).Split('.')[0]}.{ChannelToken.Part(bot.Token().Payload.ToJsonString()[..^1] + $",\"{claim}\":\"{value}\"}}")}.c";

    private static long Seconds(RunningBot bot, int fromNow) => bot.Time.GetUtcNow().AddSeconds(fromNow).ToUnixTimeSeconds();

    private JsonObject Message() => Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "hjälp");
}
