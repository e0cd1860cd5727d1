using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions;

/// <summary>Which groups' target groups an age and behaviours belong to.</summary>
internal static class TargetGroups
{
    /// <summary>All groups with a stated target group.</summary>
    public static IEnumerable<(EntityRef Entity, Fact<TargetGroup>.Stated Target)> All(RegisterView view) =>
        view.Register.SpokenWithTarget.Where(spoken => view.Holds(spoken.Group)).Select(spoken => (spoken.Entity, (Fact<TargetGroup>.Stated)spoken.Group.Target));

    /// <summary>Where an age is given it decides; behaviours alone decide where it is not.</summary>
    public static List<(EntityRef Entity, Fact<TargetGroup>.Stated Target)> Fitting(RegisterView view, Question.WhichGroupFor asked) =>
        [.. All(view).Where(one => asked.Age is { } age
            ? Covers(one.Target.Value, age)
            : asked.Behaviours.Count == 0 || asked.Behaviours.Any(behaviour => behaviour.Group == one.Entity))];

    public static bool Covers(TargetGroup target, int age) => target.MinAge is null && target.MaxAge is null
        ? age <= (target.ImpliedMaxAge ?? int.MaxValue)
        : age >= (target.MinAge ?? 0) && age <= (target.MaxAge ?? int.MaxValue);
}
