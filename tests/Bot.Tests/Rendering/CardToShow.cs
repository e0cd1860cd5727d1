using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Rendering;

/// <param name="Name">Of the picture's file.</param>
internal sealed record CardToShow(string Name, JsonNode? Card);
