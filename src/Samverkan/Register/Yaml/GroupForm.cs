using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class GroupForm
{
    public static Group Read(Fields fields) =>
        Read(fields, RowKind.Group, fields.Names(), fields.Text("channel")) with
        {
            Area = fields.OptionalPointer("area", RowKind.Area) is { } area ? new AreaId(area) : null,
            Pattern = fields.OptionalPointer("pattern", RowKind.Pattern) is { } pattern ? new GroupId(pattern) : null,
        };

    public static Group Read(Fields fields, RowKind kind, Names names, string channelName)
    {
        var id = fields.Id(kind);
        return new Group
        {
            Id = new GroupId(id),
            Names = names,
            ChannelName = channelName,
            ChannelType = fields.Has("channel-type") ? fields.Word("channel-type", FileWords.ChannelTypes) : ChannelType.Standard,
            Scope = fields.Word("scope", FileWords.Scopes),
            Level = fields.Fact("level", LevelForm.Read),
            Purpose = fields.Fact("purpose", TextFields.Both),
            Target = fields.Fact("target", TargetForm.Read),
            Cadence = fields.Fact("cadence", CadenceForm.Read),
            Basis = fields.Fact("basis", TextFields.Both),
            Coverage = fields.Fact("coverage", CoverageForm.Read),
            MembersComplete = fields.Flag("members-complete") ?? false,
            Meetings = fields.Below("meetings", MeetingsForm.Read) ?? MeetingPreference.Default,
            Parts = fields.Rows("parts", PartForm.Read),
            Seats = fields.Rows("seats", seat => SeatForm.Read(seat, id, kind)),
            Validity = fields.Validity(),
            Sources = fields.Citations(),
            LastVerified = fields.Verification(),
            Version = fields.Version(),
        };
    }

    public static void Write(YamlText text, Group group, IReadOnlyDictionary<RoleId, Names> roles)
    {
        text.Field("id", group.Id.Value);
        text.Field("pattern", group.Pattern?.Value);
        text.Field("area", group.Area?.Value);
        NamesForm.Write(text, group.Names);
        text.Field("channel", group.ChannelName);
        WriteRest(text, group, roles);
    }

    public static void WriteRest(YamlText text, Group group, IReadOnlyDictionary<RoleId, Names> roles)
    {
        text.Field("channel-type", group.ChannelType == ChannelType.Standard ? null : FileWords.ChannelTypes.For(group.ChannelType));
        text.Field("scope", FileWords.Scopes.For(group.Scope));
        EntryForm.Write(text, group);
        FactForm.Write(text, "level", group.Level, LevelForm.Write);
        FactForm.Write(text, "purpose", group.Purpose, WriteBoth);
        FactForm.Write(text, "target", group.Target, TargetForm.Write);
        FactForm.Write(text, "cadence", group.Cadence, CadenceForm.Write);
        FactForm.Write(text, "basis", group.Basis, WriteBoth);
        FactForm.Write(text, "coverage", group.Coverage, CoverageForm.Write);
        MeetingsForm.Write(text, group.Meetings);
        text.Field("members-complete", group.MembersComplete ? true : null);
        text.Rows("parts", group.Parts, PartForm.Write);
        text.Rows("seats", group.Seats, (below, seat) => SeatForm.Write(below, seat, roles));
    }

    private static void WriteBoth(YamlText text, Localized value)
    {
        text.Field("sv", value.Sv);
        text.Field("en", value.En);
    }
}
