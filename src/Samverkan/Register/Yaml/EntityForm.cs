using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>A pointer is written "kind id", such as "group central".</summary>
internal static class EntityForm
{
    public static string? Of(EntityRef? entity) => entity is { } some ? $"{FileWords.Entities.For(some.Kind)} {some.Id}" : null;
}
