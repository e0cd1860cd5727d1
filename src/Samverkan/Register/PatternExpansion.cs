using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>Makes the group of one area from its pattern. The key is <c>pattern/area</c>.</summary>
internal static class PatternExpansion
{
    private const string AreaPlaceholder = "{area}";

    public static GroupId Key(GroupId pattern, AreaId area) => new($"{pattern.Value}/{area.Value}");

    public static Group Expand(GroupPattern pattern, Area area)
    {
        var id = Key(pattern.Id, area.Id);
        return pattern.Prototype with
        {
            Id = id,
            Names = Fill(pattern.InstanceNames, area),
            ChannelName = ChannelNames.Legal(pattern.InstanceChannelName.Replace(AreaPlaceholder, area.Names.Name.Sv, StringComparison.Ordinal)),
            Area = area.Id,
            Pattern = pattern.Id,
            Validity = Lives.Both(pattern.Prototype.Validity, area.Validity),
            Sources = [.. pattern.Prototype.Sources, .. area.Sources],
            Seats = [.. pattern.Prototype.Seats.Select(seat => seat with { Id = SeatKey(id, seat.Id) })],
        };
    }

    private static SeatId SeatKey(GroupId group, SeatId prototype) =>
        new(group.Value + prototype.Value[prototype.Value.IndexOf('#', StringComparison.Ordinal)..]);

    private static Names Fill(Names names, Area area) => names with
    {
        Name = Fill(names.Name, area)!,
        Definite = Fill(names.Definite, area),
        ShortName = Fill(names.ShortName, area),
        AliasesSv = [.. names.AliasesSv.Select(alias => Fill(alias, area.Names.Name.Sv))],
        AliasesEn = [.. names.AliasesEn.Select(alias => Fill(alias, area.Names.Name.En))],
    };

    private static Localized? Fill(Localized? text, Area area) =>
        text is null ? null : new Localized(Fill(text.Sv, area.Names.Name.Sv), Fill(text.En, area.Names.Name.En));

    private static string Fill(string text, string area) => text.Replace(AreaPlaceholder, area, StringComparison.Ordinal);
}
