using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A register as it was read, and the head that a change of it must find.</summary>
internal sealed record StoredRegister(RegisterContent Content, RegisterHead Head);
