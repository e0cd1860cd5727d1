using Samverkan.GraphSimulator;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Provisioning;

public class DriftTests
{
    /// <summary>What a person does, and what the report says of it.</summary>
    public static TheoryData<string, string> Kinds => new()
    {
        { "rename", "Någon har döpt om kanalen från Gruppen oppen till Fika" },
        { "delete channel", "Någon har tagit bort kanalen" },
        { "type", "Kanalen är en standardkanal och ska vara en delad kanal" },
        { "remove member", "Någon har tagit bort personen ur kanalen" },
        { "add member", "Personen är med i kanalen utan plats i gruppen" },
        { "move meeting", "Någon har flyttat mötet från" },
        { "move meeting far", "Någon har flyttat mötet från" },
        { "cancel meeting", "Någon har ställt in eller tagit bort mötet" },
        { "delete meeting", "Någon har ställt in eller tagit bort mötet" },
        { "seat ended", "Personen har inte längre någon plats i gruppen" },
        { "cadence", "Mötet finns inte längre i årsplanen" },
        { "group ended", "Gruppen finns inte längre i registret" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_a_person_changed_is_named_and_stays_and_can_be_mended(string kind, string said)
    {
        await using var town = await DriftedAsync(kind);
        town.Bot.Simulator.Faults.ForgetRequests();

        var plan = await town.Bot.ApplyAsync();

        Assert.Contains(plan.Deviations, line => line.Why?.Sv.StartsWith(said, StringComparison.Ordinal) == true);
        Assert.Empty(plan.ToDo);
        Assert.DoesNotContain(town.Bot.Requests, request => request.Method != "GET");

        // A seat that ended is one line in each channel and meeting.
        for (var left = plan.Deviations.Count(); left > 0; left--)
        {
            Assert.Empty(await town.Bot.MendAsync((await town.Bot.PlanAsync()).Deviations.First()));
        }

        await town.Bot.ApplyAsync();
        var mended = await town.Bot.PlanAsync();
        Assert.Empty(mended.Deviations);
        Assert.Empty(mended.ToDo);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_accepted_stays_as_it_is_and_is_told_no_more(string kind, string said)
    {
        await using var town = await DriftedAsync(kind);
        var plan = await town.Bot.PlanAsync();
        Assert.Contains(plan.Deviations, line => line.Why?.Sv.StartsWith(said, StringComparison.Ordinal) == true);
        var before = Told(town.Bot.Simulator.Read());

        foreach (var line in plan.Deviations)
        {
            Assert.True(await town.Bot.Provisioner.AcceptAsync(line, CancellationToken.None));
        }

        await town.Bot.ApplyAsync();
        Assert.Empty((await town.Bot.PlanAsync()).Deviations);
        Assert.Equal(before, Told(town.Bot.Simulator.Read()));
    }

    [Fact]
    public async Task A_name_that_was_accepted_gives_way_to_a_new_one_in_the_register()
    {
        await using var town = await DriftedAsync("rename");
        await town.Bot.Provisioner.AcceptAsync((await town.Bot.PlanAsync()).Deviations.Single(), CancellationToken.None);
        await town.Bot.KeepAsync(With("oppen", group => group with { ChannelName = "Nya namnet" }));

        await town.Bot.ApplyAsync();

        Assert.Contains(town.Bot.Simulator.Read().Channels, channel => channel.DisplayName == "Nya namnet");
    }

    [Fact]
    public async Task Channels_of_others_are_left_alone()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Change(edit => edit.AddChannel("Fikarummet"));

        await town.Bot.ApplyAsync();

        Assert.Contains(town.Bot.Simulator.Read().Channels, channel => channel is { DisplayName: "Fikarummet", Description: null, Tabs: [] });
        Assert.DoesNotContain((await town.Bot.PlanAsync()).Lines, line => line.What.Sv.Contains("Fika", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_ledger_lost_what_is_there_is_known_by_its_marker_and_made_no_second_time()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        await town.Bot.ApplyAsync();
        var before = Told(town.Bot.Simulator.Read());
        await town.ForgetLedgerAsync();

        await town.Bot.ApplyAsync();

        Assert.Equal(before, Told(town.Bot.Simulator.Read()));
        Assert.Empty((await town.Bot.PlanAsync()).ToDo);
    }

    private static async Task<Town> DriftedAsync(string kind)
    {
        var town = await Town.OpenAsync(ThreeGroups.Content);
        await town.Bot.ApplyAsync();
        await town.Bot.ApplyAsync();
        var state = town.Bot.Simulator.Read();
        string Channel(string name) => state.Channels.Single(channel => channel.DisplayName == name).Id;
        var meeting = state.Events.Where(one => one.Subject.StartsWith("Gruppen oppen", StringComparison.Ordinal)).OrderBy(one => one.Start).ElementAt(1);
        var gone = meeting.Start.AddYears(2);
        Action<SimulatorEditing>? edit = kind switch
        {
            "rename" => edit => edit.RenameChannel(Channel("Gruppen oppen"), "Fika"),
            "delete channel" => edit => edit.DeleteChannel(Channel("Gruppen oppen")),
            "type" => edit => edit.SetChannelType(Channel("Gruppen delad"), "standard"),
            "remove member" => edit => edit.RemoveChannelMember(Channel("Gruppen delad"), $"{ThreeGroups.Bo}"),
            "add member" => edit => edit.AddChannelMember(Channel("Gruppen sluten"), SimulatorDefaults.OrganiserId),
            "move meeting" => edit => edit.MoveEvent(meeting.Id, meeting.Start.AddHours(3), meeting.End.AddHours(3)),
            "move meeting far" => edit => edit.MoveEvent(meeting.Id, gone, gone.AddHours(2)),
            "cancel meeting" => edit => edit.CancelEvent(meeting.Id),
            "delete meeting" => edit => edit.DeleteEvent(meeting.Id),
            _ => null,
        };
        if (edit is not null)
        {
            town.Bot.Simulator.Change(edit);
        }

        await town.Bot.KeepAsync(kind switch
        {
            "seat ended" => ThreeGroups.Content with { Holdings = [.. ThreeGroups.Content.Holdings.Select(holding => holding.Person.Value == "bo" ? holding with { Validity = new Validity(null, new DateOnly(2026, 11, 1)) } : holding)] },
            "cadence" => With("oppen", group => group with { Cadence = new Fact<Cadence>.Stated(new Cadence(2, Approximate: false), group.Sources) }),
            "group ended" => With("oppen", group => group with { Validity = new Validity(null, new DateOnly(2026, 11, 1)) }),
            _ => null,
        });
        return town;
    }

    private static RegisterContent With(string group, Func<Group, Group> change) =>
        ThreeGroups.Content with { Groups = [.. ThreeGroups.Content.Groups.Select(each => each.Id.Value == group ? change(each) : each)] };

    private static string Told(SimulatorState state) => string.Join(
        '\n',
        state.Channels.Select(channel => $"{channel.Id} {channel.DisplayName} {channel.MembershipType} {channel.DeletedAt is null} {string.Join(',', channel.Members.Select(member => member.UserId))} {channel.Tabs.Count}")
            .Concat(state.Events.Select(one => $"{one.Id} {one.Start:O} {one.IsCancelled} {one.DeletedAt is null} {one.Attendees.Count}")));
}
