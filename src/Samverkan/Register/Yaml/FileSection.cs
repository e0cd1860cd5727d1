namespace Samverkan.Register.Yaml;

/// <param name="LeansOn">The sections that must have been read before it.</param>
/// <param name="HasRows">Whether it is a list, and <paramref name="Add"/> takes one row of it.</param>
/// <param name="Add">Takes what stands there, with the key it stands under.</param>
internal sealed record FileSection(string Key, IReadOnlyList<string> LeansOn, bool HasRows, Action<string, Node> Add);
