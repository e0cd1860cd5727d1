using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Driving;

public sealed record LoggedLine(LogLevel Level, string Category, string Message, string? Exception);
