using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions;

/// <summary>Which groups' target groups an age and behaviours belong to.</summary>
internal static class TargetGroups
{
    /// <summary>All groups with a stated target group, those of a pattern as one.</summary>
    public static IEnumerable<(EntityRef Entity, Fact<TargetGroup>.Stated Target)> All(RegisterView view) =>
        view.Groups.Where(group => group.Pattern is null).Select(group => (EntityRef.To(group.Id), group))
            .Concat(view.Register.Patterns.Where(pattern => view.Holds(pattern.Prototype)).Select(pattern => (EntityRef.ToPattern(pattern.Id), pattern.Prototype)))
            .Where(one => one.Item2.Target is Fact<TargetGroup>.Stated)
            .Select(one => (one.Item1, (Fact<TargetGroup>.Stated)one.Item2.Target));

    /// <summary>Where an age is given it decides; behaviours alone decide where it is not.</summary>
    public static List<(EntityRef Entity, Fact<TargetGroup>.Stated Target)> Fitting(RegisterView view, Question.WhichGroupFor asked) =>
        [.. All(view).Where(one => asked.Age is { } age
            ? Covers(one.Target.Value, age)
            : asked.Behaviours.Count == 0 || asked.Behaviours.Any(behaviour => behaviour.Group == one.Entity))];

    public static bool Covers(TargetGroup target, int age) => target.MinAge is null && target.MaxAge is null
        ? age <= (target.ImpliedMaxAge ?? int.MaxValue)
        : age >= (target.MinAge ?? 0) && age <= (target.MaxAge ?? int.MaxValue);
}
