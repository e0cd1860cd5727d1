using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;

namespace Samverkan.Bot.Tests.Conversation.Searching;

/// <summary>Who finds whom, where, and what is written of that.</summary>
public sealed class SearchingAccessTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const string Foreign = "00000000-0000-4000-8000-0000000000cc";

    private readonly string channel = $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1";

    [Fact]
    public async Task Colleagues_find_people_with_their_seats_and_names_are_shown_as_they_are_written()
    {
        var hit = Assert.Single(await host.Bot.SearchAsync("siv", KeptRegister.Anybody));

        Assert.Equal("Siv *Testsson*", hit.Title);
        Assert.Equal("Centrala gruppen: stadsdirektör", hit.Line);
        Assert.Contains(@"Siv \*Testsson\*", hit.Card.Text, StringComparison.Ordinal);
        Assert.Contains("stadsdirektör", hit.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_police_find_the_people_of_the_city()
    {
        Assert.Equal("Siv *Testsson*", Assert.Single(await host.Bot.SearchAsync("siv", KeptRegister.Police)).Title);
    }

    [Fact]
    public async Task A_seat_says_who_has_it_and_nothing_that_acts_is_on_its_card()
    {
        var seat = (await host.Bot.SearchAsync("stadsdirektör", KeptRegister.Anybody))[0];

        Assert.Equal(("Stadsdirektör", "Central strategisk samverkansgrupp: Siv *Testsson*"), (seat.Title, seat.Line));
        Assert.Contains(@"Siv \*Testsson\*", seat.Card.Text, StringComparison.Ordinal);
        Assert.Empty(seat.Card.Elements("Action.Execute"));
        Assert.Empty(seat.Card.Elements("Action.Submit"));
    }

    [Fact]
    public async Task The_groups_of_who_searches_come_first()
    {
        Assert.Equal(
            ["Central strategisk samverkansgrupp", "Kunskaps- och analysteam", "LÖK-nätverket"],
            (await host.Bot.SearchAsync(Searches.Nothing, KeptRegister.City)).Take(3).Select(hit => hit.Title));
    }

    [Fact]
    public async Task In_a_channel_a_member_of_an_allowed_tenant_finds_people()
    {
        host.Bot.Connector.SetTenant(KeptRegister.Police.UserId, KeptRegister.PoliceTenant);

        Assert.Single(await host.Bot.SearchAsync("siv", KeptRegister.Police, channel: channel));
    }

    [Fact]
    public async Task In_a_channel_a_guest_of_another_tenant_is_refused()
    {
        var guest = Speaker.New("Gustav Gästsson", Foreign);
        host.Bot.Connector.SetTenant(guest.UserId, Foreign);

        Assert.Equal("Jag kan bara svara dem som hör till någon av organisationerna i samverkan.", await host.Bot.SearchInVainAsync("lök", guest, channel: channel));
    }

    [Fact]
    public async Task Of_a_tenant_that_is_not_allowed_nothing_is_answered()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Bot.InvokeAsync(Searches.Query(host.Bot, "lök", Speaker.New("Frida Främmande", Foreign)))).Status);
    }

    [Fact]
    public async Task Where_nobody_tells_whose_the_sender_is_groups_and_seats_are_found_and_no_names()
    {
        var unknown = Speaker.New("Okänd Okändsson");

        var said = await host.Bot.SearchInVainAsync("siv", unknown, channel: channel);
        var hits = (await host.Bot.SearchAsync("stadsdirektör", unknown, channel: channel)).Concat(await host.Bot.SearchAsync(Searches.Nothing, unknown, channel: channel)).ToList();

        Assert.EndsWith("Sök i din egen chatt med mig.", said, StringComparison.Ordinal);
        Assert.Contains(hits, hit => hit.Title == "Stadsdirektör");
        Assert.DoesNotContain("Testsson", JsonSerializer.Serialize(hits), StringComparison.Ordinal);
        Assert.DoesNotContain("Stadsson", JsonSerializer.Serialize(hits), StringComparison.Ordinal);
        Assert.DoesNotContain("Innehavare", JsonSerializer.Serialize(hits), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_after_letter_the_connector_is_asked_once_and_after_a_minute_again()
    {
        var typing = Speaker.New("Tina Tangent");
        var before = host.Bot.Connector.MemberLookups;
        foreach (var typed in new[] { "l", "lö", "lök" })
        {
            await host.Bot.SearchAsync(typed, typing, channel: channel);
        }

        Assert.Equal(before + 1, host.Bot.Connector.MemberLookups);
        host.Bot.Connector.SetTenant(typing.UserId, typing.Tenant);
        host.Bot.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Single(await host.Bot.SearchAsync("siv", typing, channel: channel));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_protected_identity_is_found_by_nobody_not_even_by_the_administrator(bool inChannel)
    {
        host.Bot.Connector.SetTenant(KeptRegister.Administrator.UserId, KeptRegister.Administrator.Tenant);
        foreach (var speaker in new[] { KeptRegister.Administrator, KeptRegister.City, KeptRegister.Anybody })
        {
            var where = inChannel && speaker == KeptRegister.Administrator ? channel : null;
            foreach (var typed in new[] { "Dolda", "skyddsson", "Dolda Skyddsson central" })
            {
                await host.Bot.SearchInVainAsync(typed, speaker, channel: where);
            }

            var seat = await host.Bot.SearchAsync("direktör för välfärd", speaker, channel: where);
            Assert.NotEmpty(seat);
            Assert.DoesNotContain("Skyddsson", JsonSerializer.Serialize(seat.Concat(await host.Bot.SearchAsync("central", speaker, channel: where))), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_personal_identity_number_is_refused_and_in_no_log()
    {
        var said = await host.Bot.SearchInVainAsync("siv 811218-9876", KeptRegister.Anybody);

        Assert.Contains("personnummer", said, StringComparison.Ordinal);
        Assert.DoesNotContain("811218", said + host.Bot.Logs.All, StringComparison.Ordinal);
        Assert.Contains("personnummer", await host.Bot.SearchInVainAsync("8112189876", KeptRegister.Anybody), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_shown_is_audited_with_who_searched_and_where()
    {
        var asker = Speaker.New("Alma Audit");
        host.Bot.Connector.SetTenant(asker.UserId, asker.Tenant);
        await host.Bot.SearchAsync("kommunpolis lundby", asker);
        await host.Bot.SearchAsync("stadsdirektör", asker, channel: channel);

        var read = Assert.Single(await ReadsAsync(asker, 1));
        Assert.Equal(ReadPlace.Channel, read.Where);
        Assert.Equal("siv", Assert.Single(read.Persons).Value);
    }

    [Fact]
    public async Task A_search_in_a_chat_of_others_does_not_make_it_the_bots_chat_with_somebody()
    {
        var somebody = Speaker.New("Sture Sökare");
        var chat = "19:3f2504e0-4f89-41d3-9a0c-0305e82c3301_9a0c0305-4f89-41d3-9a0c-3f2504e00001@unq.gbl.spaces";
        var query = Searches.Query(host.Bot, "lök", somebody);
        query["conversation"]!["id"] = chat;
        await host.Bot.AskExtensionAsync(query);
        var marker = Speaker.New("Maja Markör");
        await host.Bot.AskAsync(RunningBot.NewConversation(), "hjälp", marker);

        // Kept one after the other, so the second is there last.
        var people = host.Bot.Services.GetRequiredService<KnownPeople>();
        await Waiting.UntilAsync(async () => await people.FindAsync(Identity(marker), default) is not null);
        Assert.Null(await people.FindAsync(Identity(somebody), default));
    }

    [Fact]
    public async Task No_log_names_whom_or_what_somebody_searched_for()
    {
        await host.Bot.SearchAsync("siv", KeptRegister.Anybody);
        await host.Bot.SearchInVainAsync("kanariesson", KeptRegister.Anybody);

        Assert.DoesNotContain("Testsson", host.Bot.Logs.All, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("kanariesson", host.Bot.Logs.All, StringComparison.OrdinalIgnoreCase);
    }

    private static DirectoryIdentity Identity(Speaker speaker) => new(Guid.Parse(speaker.Tenant), Guid.Parse(speaker.ObjectId));

    // Written behind the turns, when the clock says so.
    private async Task<IReadOnlyList<PersonRead>> ReadsAsync(Speaker reader, int count)
    {
        host.Bot.Time.Advance(TimeSpan.FromSeconds(5));
        var audit = host.Bot.Services.GetRequiredService<ReadAudit>();
        IReadOnlyList<PersonRead> reads = [];
        await Waiting.UntilAsync(async () => (reads = [.. (await audit.ReadAsync(KeepingHost.Today, default).ToListAsync()).Where(read => read.Reader == new Reader.Known(Identity(reader)))]).Count >= count);
        return reads;
    }
}
