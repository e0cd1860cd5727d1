using System.Text.Json.Serialization;
using Samverkan.GraphSimulator.Faults;

namespace Samverkan.GraphSimulator.State;

[JsonSerializable(typeof(Team))]
[JsonSerializable(typeof(SimulatedUser))]
[JsonSerializable(typeof(SimulatedTeamMember))]
[JsonSerializable(typeof(SimulatedChannel))]
[JsonSerializable(typeof(Operation))]
[JsonSerializable(typeof(SimulatedEvent))]
[JsonSerializable(typeof(SimulatedAttendanceReport))]
[JsonSerializable(typeof(FaultSettings))]
[JsonSerializable(typeof(SimulatedRequest))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class StateJsonContext : JsonSerializerContext;
