using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>What stands on every agenda of a group: a report of each that reports to it.</summary>
public sealed class StandingItemsTests
{
    private static readonly DateOnly Day = new(2027, 3, 15);
    private static readonly IReadOnlyList<Citation> Cited = Registers.Goteborg.Groups[0].Sources;

    [Fact]
    public void In_Gothenburg_the_process_leaders_report_to_the_central_group_and_nobody_to_the_network()
    {
        Assert.Equal([new Localized("Rapport från processledarna", "Report from the process leaders")], Of(Registers.Goteborg, "central"));
        Assert.Empty(Of(Registers.Goteborg, "lok"));
    }

    [Fact]
    public void Of_a_kind_of_groups_each_has_its_item_with_a_group_for_all_and_its_own_with_the_one_of_its_area()
    {
        var to = Registers.Goteborg with
        {
            Relations =
            [
                Relation("a", EntityRef.ToPattern(new GroupId("sspf")), EntityRef.To(new GroupId("lok"))),
                Relation("b", EntityRef.ToPattern(new GroupId("sspf")), EntityRef.ToPattern(new GroupId("bra"))),
                Relation("c", EntityRef.To(new GroupId("lok")), EntityRef.ToPattern(new GroupId("bra"))),
                Relation("d", EntityRef.To(new GroupId("processledarna")), EntityRef.To(new GroupId("lok"))) with { Kind = RelationKind.Supports },
                Relation("e", EntityRef.To(new GroupId("sig")), EntityRef.To(new GroupId("lok"))) with { Validity = new Validity(null, Day.AddDays(-1)) },
            ],
        };

        Assert.Equal(10, Of(to, "lok").Count);
        Assert.Contains(Of(to, "lok"), item => item.Sv == "Rapport från SSPF Angered");
        Assert.Equal(["Rapport från LÖK-nätverket", "Rapport från SSPF Angered"], Of(to, "bra/angered").Select(item => item.Sv));
    }

    private static IReadOnlyList<Localized> Of(RegisterContent content, string group)
    {
        var register = new RegisterSnapshot(content);
        return StandingItems.Of(Assert.IsType<Group>(register.Find(new GroupId(group))), register.AsOf(Day));
    }

    private static Relation Relation(string id, EntityRef from, EntityRef to) => new() { Id = new RelationId(id), Kind = RelationKind.ReportsTo, From = from, To = to, Sources = Cited };
}
