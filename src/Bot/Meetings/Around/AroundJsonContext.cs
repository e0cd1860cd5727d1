using System.Text.Json.Serialization;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Watching;

namespace Samverkan.Bot.Meetings.Around;

/// <summary>The shapes; <see cref="AroundJson"/> has how they are written.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Agenda))]
[JsonSerializable(typeof(Watched))]
internal sealed partial class AroundJsonContext : JsonSerializerContext;
