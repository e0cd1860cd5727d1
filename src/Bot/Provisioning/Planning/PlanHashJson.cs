using System.Text.Json.Serialization;

namespace Samverkan.Bot.Provisioning.Planning;

[JsonSerializable(typeof(string))]
internal sealed partial class PlanHashJson : JsonSerializerContext;
