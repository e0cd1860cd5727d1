using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>A group for every area of a kind; what one of them is called stands under <c>each</c>.</summary>
internal static class PatternForm
{
    public static GroupPattern Read(Fields fields)
    {
        var each = fields.Need("each") is null ? null : fields.Below("each", below => Tuple.Create(below.Names(), below.Text("channel")));
        return new GroupPattern
        {
            ForEach = fields.Word("for-each", FileWords.AreaKinds),
            InstanceNames = each?.Item1 ?? new Names { Name = new Localized("", "") },
            InstanceChannelName = each?.Item2 ?? "",
            Prototype = GroupForm.Read(fields, RowKind.Pattern, fields.Names(), fields.OptionalText("channel") ?? each?.Item2 ?? ""),
        };
    }

    public static void Write(YamlText text, GroupPattern pattern, IReadOnlyDictionary<RoleId, Names> roles)
    {
        text.Field("id", pattern.Id.Value);
        text.Field("for-each", FileWords.AreaKinds.For(pattern.ForEach));
        NamesForm.Write(text, pattern.Prototype.Names);
        text.Field("channel", pattern.Prototype.ChannelName == pattern.InstanceChannelName ? null : pattern.Prototype.ChannelName);
        text.Below("each", below =>
        {
            NamesForm.Write(below, pattern.InstanceNames);
            below.Field("channel", pattern.InstanceChannelName);
        });
        GroupForm.WriteRest(text, pattern.Prototype, roles);
    }
}
