using Samverkan.Register.Model;

namespace Samverkan.Questions.Asked;

/// <summary>A behaviour that a question names, by its place in the list of a group's target group.</summary>
public sealed record BehaviourAsked(EntityRef Group, int Index);
