namespace Samverkan.Register.Model;

/// <summary>One thing that brings a young person within a target group ("skolkar").</summary>
public sealed record TargetBehaviour(Localized Name, IReadOnlyList<string> AliasesSv, IReadOnlyList<string> AliasesEn);
