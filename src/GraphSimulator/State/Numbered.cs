namespace Samverkan.GraphSimulator.State;

/// <param name="Sequence">Grows with each document made: where a page goes on.</param>
internal readonly record struct Numbered<T>(long Sequence, T Document);
