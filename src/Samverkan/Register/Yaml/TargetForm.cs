using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class TargetForm
{
    private const int OldestAge = 120;

    public static TargetGroup Read(Fields fields)
    {
        var target = new TargetGroup
        {
            Description = fields.Localized("description"),
            MinAge = fields.Number("min-age", 0, OldestAge),
            MaxAge = fields.Number("max-age", 0, OldestAge),
            ImpliedMaxAge = fields.Number("implied-max-age", 0, OldestAge),
            Behaviours = fields.Rows("behaviours", ReadBehaviour),
        };
        if (target.MaxAge < target.MinAge)
        {
            fields.Add(fields.PlaceOf("max-age"), FieldMessages.EndsBeforeOldest, FieldMessages.SwapAges);
        }

        return target;
    }

    public static void Write(YamlText text, TargetGroup target)
    {
        text.Field("description", target.Description);
        text.Field("min-age", target.MinAge);
        text.Field("max-age", target.MaxAge);
        text.Field("implied-max-age", target.ImpliedMaxAge);
        text.Rows("behaviours", target.Behaviours, WriteBehaviour);
    }

    private static TargetBehaviour ReadBehaviour(Fields fields)
    {
        var aliases = fields.Below("aliases", below => Tuple.Create(below.Texts("sv"), below.Texts("en")));
        return new TargetBehaviour(fields.Localized("name"), aliases?.Item1 ?? [], aliases?.Item2 ?? []);
    }

    private static void WriteBehaviour(YamlText text, TargetBehaviour behaviour)
    {
        text.Field("name", behaviour.Name);
        if (behaviour.AliasesSv.Count + behaviour.AliasesEn.Count > 0)
        {
            text.Below("aliases", below =>
            {
                below.Field("sv", behaviour.AliasesSv);
                below.Field("en", behaviour.AliasesEn);
            });
        }
    }
}
