using System.Net;
using System.Text;
using System.Text.Json;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>Who gets what the tab shows: those of the allowed tenants, by the token that Teams gives them, and nobody else.</summary>
public sealed class TabSignInTests(TabHost host) : IClassFixture<TabHost>
{
    private const string Stranger = "00000000-0000-4000-8000-0000000000ff";

    [Theory]
    [InlineData(TabRoutes.Data)]
    [InlineData("/tab/meetings.ics?group=lok")]
    public async Task Whoever_has_not_signed_in_gets_nothing(string path)
    {
        using var response = await host.GetAsync(path, token: null);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer", ""), (response.StatusCode, $"{response.Headers.WwwAuthenticate}", await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Both_organisations_sign_in_with_the_token_of_teams()
    {
        foreach (var speaker in (Speaker[])[KeptRegister.City, KeptRegister.Police, KeptRegister.Anybody])
        {
            using var response = await host.GetAsync(TabRoutes.Data, host.TextOf(host.Token(speaker)));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("private, no-cache", $"{response.Headers.CacheControl}".Replace("no-cache, private", "private, no-cache", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("another app", HttpStatusCode.Unauthorized)]
    [InlineData("over", HttpStatusCode.Unauthorized)]
    [InlineData("not yet", HttpStatusCode.Unauthorized)]
    [InlineData("no end", HttpStatusCode.Unauthorized)]
    [InlineData("no permission", HttpStatusCode.Unauthorized)]
    [InlineData("another permission", HttpStatusCode.Unauthorized)]
    [InlineData("an app's own", HttpStatusCode.Unauthorized)]
    [InlineData("no person", HttpStatusCode.Unauthorized)]
    [InlineData("issuer of another tenant", HttpStatusCode.Unauthorized)]
    [InlineData("issuer of version 1", HttpStatusCode.Unauthorized)]
    [InlineData("the channel's issuer", HttpStatusCode.Unauthorized)]
    [InlineData("no tenant", HttpStatusCode.Unauthorized)]
    [InlineData("another algorithm", HttpStatusCode.Unauthorized)]
    [InlineData("no algorithm", HttpStatusCode.Unauthorized)]
    [InlineData("another key", HttpStatusCode.Unauthorized)]
    [InlineData("stranger", HttpStatusCode.Forbidden)]
    [InlineData("guest of a stranger", HttpStatusCode.Forbidden)]
    [InlineData("guest of nobody that can be told", HttpStatusCode.Forbidden)]
    [InlineData("guest of whom it does not say", HttpStatusCode.Forbidden)]
    [InlineData("guest of the police", HttpStatusCode.OK)]
    [InlineData("member", HttpStatusCode.OK)]
    public async Task A_token_lets_in_whom_it_is_for(string what, HttpStatusCode expected)
    {
        var token = host.Token(KeptRegister.City);
        var now = host.Bot.Time.GetUtcNow();
        _ = what switch
        {
            "another app" => token.With("aud", Incoming.AppId),
            "over" => token.With("exp", now.AddMinutes(-6).ToUnixTimeSeconds()),
            "not yet" => token.With("nbf", now.AddMinutes(6).ToUnixTimeSeconds()),
            "no end" => token.Without("exp"),
            "no permission" => token.Without("scp"),
            "another permission" => token.With("scp", "access_as_user_everywhere User.Read"),
            "an app's own" => token.Without("scp").With("roles", "access_as_user"),
            "no person" => token.Without("oid"),
            "issuer of another tenant" => token.With("iss", $"https://{Outside.LoginHost}/{KeptRegister.PoliceTenant}/v2.0"),
            "issuer of version 1" => token.With("iss", $"https://sts.windows.net/{Incoming.Tenant}/"),
            "the channel's issuer" => token.With("iss", "https://api.botframework.com"),
            "no tenant" => token.Without("tid"),
            "another algorithm" => Hashed(token),
            "stranger" => token.With("tid", Stranger).With("iss", $"https://{Outside.LoginHost}/{Stranger}/v2.0"),
            "guest of a stranger" => token.With("idp", $"https://sts.windows.net/{Stranger}/").With("acct", 1),
            "guest of nobody that can be told" => token.With("idp", "live.com"),
            "guest of whom it does not say" => token.With("acct", 1),
            "guest of the police" => token.With("idp", $"https://sts.windows.net/{KeptRegister.PoliceTenant}/").With("acct", 1),
            "member" => token.With("idp", $"https://sts.windows.net/{Incoming.Tenant}/").With("acct", 0),
            _ => token,
        };
        var signed = what switch
        {
            "another key" => token.WithHeader("kid", host.Bot.Outside.Login.Keys[0].Id).Sign(ChannelKey.New()),
            "no algorithm" => $"{ChannelToken.Part("""{"alg":"none"}""")}.{ChannelToken.Part(token.Payload.ToJsonString())}.",
            _ => host.TextOf(token),
        };

        using var response = await host.GetAsync(TabRoutes.Data, signed);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected != HttpStatusCode.OK, (await response.Content.ReadAsStringAsync()).Length == 0);
    }

    [Fact]
    public async Task The_token_of_the_channel_opens_no_tab()
    {
        using var response = await host.GetAsync(TabRoutes.Data, host.Bot.Token().Sign(host.Bot.Outside.OpenId.Keys[0]));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.e30.AA")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.W10.AA")]
    public async Task Nonsense_in_its_place_is_nobody_and_never_a_fault(string token)
    {
        using var response = await host.GetAsync(TabRoutes.Data, token.Length == 0 ? " " : token);
        using var other = await host.GetAsync(TabRoutes.Data, Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', 8_000))));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (response.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task Who_comes_first_with_a_token_of_a_new_key_is_let_in()
    {
        await using var own = await TabHost.StartAsync();
        Assert.Equal(HttpStatusCode.OK, await OpenAsync(own));

        own.Bot.Outside.Login.Keys = [ChannelKey.New()];

        Assert.Equal(HttpStatusCode.OK, await OpenAsync(own));
    }

    [Fact]
    public async Task Without_keys_the_page_is_told_to_try_again_and_it_works_by_itself_later()
    {
        await using var own = await TabHost.StartAsync();
        own.Bot.Outside.Login.HidesKeys = true;

        using (var response = await own.GetAsync(TabRoutes.Data, own.TextOf(own.Token(KeptRegister.City))))
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (response.StatusCode, $"{response.Headers.RetryAfter}"));
        }

        own.Bot.Outside.Login.HidesKeys = false;
        await Waiting.UntilAsync(async () => await OpenAsync(own) == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Where_no_app_registration_was_named_nobody_can_sign_in()
    {
        await using var bot = await RunningBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(TabRoutes.Data, UriKind.Relative));
        request.Headers.Authorization = new("Bearer", ChannelToken.OfTab(string.Empty, KeptRegister.City, bot.Time.GetUtcNow()).Sign(bot.Outside.Login.Keys[0]));

        using var response = await bot.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task No_log_holds_a_token_or_a_name()
    {
        var signed = host.TextOf(host.Token(KeptRegister.City));
        using var good = await host.GetAsync(TabRoutes.Data, signed);
        using var bad = await host.GetAsync(TabRoutes.Data, signed[..^4]);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (good.StatusCode, bad.StatusCode));
        Assert.DoesNotContain(host.Bot.Logs.Lines, line => line.Message.Contains(signed[..40], StringComparison.Ordinal) || line.Message.Contains("Stadsson", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_development_nobody_signs_in_and_only_this_machine_is_answered()
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        using var here = await bot.Http.GetAsync(new Uri(TabRoutes.Data, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(TabRoutes.Data, UriKind.Relative)) { Headers = { Host = "rebound.example" } };
        using var elsewhere = await bot.Http.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (here.StatusCode, elsewhere.StatusCode));
        using var map = JsonDocument.Parse(await here.Content.ReadAsStringAsync());
        Assert.Equal(35, map.RootElement.GetProperty("groups").GetArrayLength());
    }

    private static ChannelToken Hashed(ChannelToken token)
    {
        token.Hash = System.Security.Cryptography.HashAlgorithmName.SHA512;
        return token.WithHeader("alg", "RS512");
    }

    private static async Task<HttpStatusCode> OpenAsync(TabHost host)
    {
        using var response = await host.GetAsync(TabRoutes.Data, host.TextOf(host.Token(KeptRegister.City)));
        return response.StatusCode;
    }
}
