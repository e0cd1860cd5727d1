using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>What people do to the Göteborg register in two years, each thing on its day and for that day or a later one.</summary>
internal sealed class RegisterStory(RegisterStore store, FakeTimeProvider time)
{
    private readonly List<DateOnly> days = [];
    private int acts;

    /// <summary>Those on which something was done or began to hold, and the days before.</summary>
    public IEnumerable<DateOnly> Days => days.SelectMany(day => new[] { day.AddDays(-1), day }).Distinct();

    public static DateTimeOffset EndOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);

    public async Task TellAsync()
    {
        var director = new Placement.OfRole(new RoleId("stadsdirektor"));
        var school = new Placement.OfSeat(new SeatId("sspf/angered#skola"));
        await DoAsync(0, today => new Act.Appoint(director, Named("Ada Prov"), today, null, "KS 1"));
        await DoAsync(20, today => new Act.Appoint(school, Named("Bea Prov"), today.AddDays(10), today.AddDays(400), null));
        await DoAsync(5, today => new Act.Appoint(director, Named("Cyril Prov"), today.AddDays(30), null, "KS 2"));
        await DoAsync(3, today => new Act.Substitute(new SeatId("central#stadsdirektor"), Named("Dag Prov"), null, 1, today.AddDays(4), today.AddDays(90), null, null));
        await DoAsync(2, today => new Act.End(new HoldingId("h-act2"), today, "ändrade planer"));
        await DoAsync(60, today => new Act.Appoint(director, Named("Elin Prov"), today, null, null));
        await DoAsync(1, today => new Act.SetCadence(new GroupId("sspf/angered"), 6, false, "protokoll 1"));
        await DoAsync(30, today => new Act.CloseGroup(new GroupId("sspf/angered"), today.AddDays(14), "beslut 4", null));
        await DoAsync(200, _ => new Act.Erase(new PersonId("p-act0")));
    }

    /// <summary>Who had which seat that day, and who stood in.</summary>
    public static string[] Held(RegisterContent content, DateOnly day)
    {
        var view = new RegisterSnapshot(content).AsOf(day);
        return
        [
            .. view.Groups.SelectMany(view.SeatsOf)
                .SelectMany(seat => view.HoldingsOf(seat).Select(row => $"{seat.Id} {row.Id} {row.Person}").Concat(view.SubstitutionsOf(seat).Select(row => $"{seat.Id} {row.Id} {row.Person}")))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static Appointee.Named Named(string name) => new(name, null, null, null);

    private async Task DoAsync(int later, Func<DateOnly, Act> act)
    {
        time.Advance(TimeSpan.FromDays(later));
        var today = DateOnly.FromDateTime(time.GetUtcNow().DateTime);
        var (read, key) = (await store.ReadAsync(default) ?? throw new InvalidOperationException("The register is not there."), $"act{acts++}");
        var planned = Assert.IsType<ActOutcome.Planned>(Acting.Plan(new RegisterSnapshot(read.Content), act(today), new ActContext(today, "anna", new Localized("Staden", "The city"), key)));
        Assert.IsType<ChangeOutcome.Changed>(await store.ChangeAsync(read, planned.Edits, new RegisterChange("act", "anna"), key, [], default));
        days.AddRange([today, today.AddDays(10)]);
    }
}
