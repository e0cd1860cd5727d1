using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A token as the channel makes it for our bot. Change what a test is about, then <see cref="Sign"/>.</summary>
public sealed class ChannelToken
{
    private ChannelToken(JsonObject header, JsonObject payload) => (Header, Payload) = (header, payload);

    public JsonObject Header { get; }

    public JsonObject Payload { get; }

    public HashAlgorithmName Hash { get; set; } = HashAlgorithmName.SHA256;

    public static ChannelToken For(string serviceUrl, DateTimeOffset now) => new(
        new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT" },
        new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = Incoming.AppId,
            ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(55).ToUnixTimeSeconds(),
            ["serviceurl"] = serviceUrl,
        });

    /// <summary>A token as Entra makes it for a tab of our app registration, for somebody who is signed in to Teams.</summary>
    public static ChannelToken OfTab(string app, Speaker speaker, DateTimeOffset now) => new(
        new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT" },
        new JsonObject
        {
            ["iss"] = $"https://{Outside.LoginHost}/{speaker.Tenant}/v2.0",
            ["aud"] = app,
            ["tid"] = speaker.Tenant,
            ["oid"] = speaker.ObjectId,
            ["name"] = speaker.Name,
            ["scp"] = "access_as_user",
            ["ver"] = "2.0",
            ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(55).ToUnixTimeSeconds(),
        });

    public ChannelToken With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public ChannelToken Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public ChannelToken WithHeader(string member, JsonNode? value)
    {
        Header[member] = value;
        return this;
    }

    /// <summary>The three parts. The header names the key, unless it already names one.</summary>
    public string Sign(ChannelKey key)
    {
        if (!Header.ContainsKey("kid"))
        {
            Header["kid"] = key.Id;
        }

        var signed = $"{Part(Header.ToJsonString())}.{Part(Payload.ToJsonString())}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed), Hash))}";
    }

    public static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
