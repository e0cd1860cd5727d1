using System.Text.Json.Serialization;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes;

/// <summary>The shapes; <see cref="MinutesJson"/> has how they are written.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(MinutesDraft))]
[JsonSerializable(typeof(PublishedMinutes))]
[JsonSerializable(typeof(YearCount))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(ActionItem))]
internal sealed partial class MinutesJsonContext : JsonSerializerContext;
