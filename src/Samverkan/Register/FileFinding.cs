namespace Samverkan.Register;

/// <summary>What is wrong at one place of a file, and what would be right. Line and column count from 1; column 0 is the whole line.</summary>
public sealed record FileFinding(int Line, int Column, Localized Message, Localized Remedy);
