using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A key that a channel signs with, and how the channel publishes it.</summary>
public sealed class ChannelKey(string id, params string[] endorsements)
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>A key that Teams may sign with.</summary>
    public static ChannelKey New() => new(Guid.NewGuid().ToString("N"), "msteams", "webchat");

    public byte[] Sign(byte[] data, HashAlgorithmName hash) => rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);

    public JsonObject Published()
    {
        var parameters = rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(each => JsonValue.Create(each))]),
        };
    }
}
