using System.Text.Json;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli.Minutes;

/// <summary>Attendance, decisions, action items and minutes as files.</summary>
public sealed class MinutesExportTests : IDisposable
{
    private readonly MinutedTerminal minuted = new();

    public void Dispose() => minuted.Dispose();

    [Theory]
    [InlineData(
        "minutes",
        "nummer;grupp;början;slut;version;läge;sedan;ändrat;diarienummer;sekretess;justeras av;närvarande;frånvarande;beslut;åtgärder;öppna frågor;nästa möte",
        "LÖK 2026-1;LÖK-nätverket;2026-11-20 09:00;2026-11-20 11:00;1;publicerad;2026-11-22 13:00;;SLK-2026-7;18 kap. 1 § OSL;Anna Ek;2;1;2;2;Hur gör vi i sommar?;2027-01-15 09:00")]
    [InlineData(
        "decisions",
        "nummer;grupp;dag;beslut;återtaget;diarienummer;sekretess",
        "LÖK 2026-1 §1;LÖK-nätverket;2026-11-20;Vi träffas varje månad.;nej;SLK-2026-7;18 kap. 1 § OSL",
        "LÖK 2026-1 §2;LÖK-nätverket;2026-11-20;Nätverket får en sekreterare.;nej;SLK-2026-7;18 kap. 1 § OSL")]
    [InlineData(
        "actions",
        "nummer;grupp;dag;åtgärd;ansvarig;klart senast;läge;blev klar",
        "LÖK 2026-1 Å1;LÖK-nätverket;2026-11-20;Boka lokal;Bo Alm;2026-12-01;klar;2026-11-22",
        "LÖK 2026-1 Å2;LÖK-nätverket;2026-11-20;Skriv en plan;Plats 2;;öppen;")]
    [InlineData(
        "attendance",
        "grupp;anteckningar;dag;plats;organisation;innehavare;närvaro;ersättare;version",
        "LÖK-nätverket;LÖK 2026-1;2026-11-20;Plats 0;Göteborgs Stad;Anna Ek;närvarande;;1",
        "LÖK-nätverket;LÖK 2026-1;2026-11-20;Plats 1;Göteborgs Stad;Bo Alm;ersättare;Eva Lind;1",
        "LÖK-nätverket;LÖK 2026-1;2026-11-20;Plats 2;Göteborgs Stad;;frånvarande;;1")]
    public async Task Each_kind_is_a_spreadsheet_of_its_own(string what, params string[] lines)
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        await minuted.ChangeAsync(1, item => item.Done("bo", minuted.Terminal.Time.GetUtcNow()));

        var result = await minuted.RunAsync("--what", what);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal($"\ufeff{string.Join("\r\n", lines)}\r\n", result.Output);
    }

    [Fact]
    public async Task JSON_has_everything_with_ids_and_instants_in_UTC()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        await minuted.ChangeAsync(1, item => item.Done("bo", minuted.Terminal.Time.GetUtcNow()));

        var minutes = Assert.Single(await JsonAsync());

        Assert.Equal(("LÖK 2026-1", "lok 2026-4", "lok", "LÖK-nätverket"), (Text(minutes, "number"), Text(minutes, "meeting"), Text(minutes, "group"), Text(minutes, "groupName")));
        Assert.Equal(("2026-11-20", "2026-11-20T08:00:00Z", "2026-11-20T10:00:00Z"), (Text(minutes, "day"), Text(minutes, "start"), Text(minutes, "end")));
        var content = minutes.GetProperty("content");
        Assert.Equal(("18 kap. 1 § OSL", "SLK-2026-7", "2027-01-15", "09:00:00"), (Text(content, "secrecy"), Text(content, "diaryNumber"), Text(content, "nextDay"), Text(content, "nextHour")));
        Assert.Equal(("anna", "Anna Ek"), (Text(content.GetProperty("adjuster"), "key"), Text(content.GetProperty("adjuster"), "name")));
        var places = content.GetProperty("attendance").EnumerateArray().ToList();
        Assert.Equal(["present", "substitute", "absent"], places.Select(place => Text(place, "presence")));
        Assert.Equal(("lok#1", "Plats 1", "Göteborgs Stad", "Eva Lind"), (Text(places[1], "seat"), Text(places[1], "seatName"), Text(places[1], "organisation"), Text(places[1].GetProperty("substitute"), "name")));
        Assert.Equal(("LÖK 2026-1 §2", "lok 2026 00002 1", "Nätverket får en sekreterare."), (Text(content.GetProperty("decisions")[1], "number"), Text(content.GetProperty("decisions")[1], "id"), Text(content.GetProperty("decisions")[1], "text")));
        Assert.Equal("Hur gör vi i sommar?", content.GetProperty("questions")[0].GetString());
        var action = minutes.GetProperty("followUp")[0];
        Assert.Equal(("LÖK 2026-1 Å1", "done", "2026-12-01", "2026-11-22T12:00:00Z"), (Text(action, "number"), Text(action, "state"), Text(action, "due"), Text(action, "doneAt")));
        Assert.Equal(["decided", "done"], action.GetProperty("history").EnumerateArray().Select(happened => Text(happened, "kind")));
        var version = Assert.Single(minutes.GetProperty("versions").EnumerateArray());
        Assert.Equal(("published", "2026-11-22T12:00:00Z", "Anna Ek"), (Text(version, "kind"), Text(version, "at"), Text(version.GetProperty("by"), "name")));
        Assert.False(version.TryGetProperty("content", out _));
    }

    [Theory]
    [InlineData("decisions", "LÖK 2026-1 §1, LÖK 2026-1 §2")]
    [InlineData("actions", "LÖK 2026-1 Å1, LÖK 2026-1 Å2")]
    [InlineData("attendance", "LÖK 2026-1, LÖK 2026-1, LÖK 2026-1")]
    public async Task Each_kind_is_JSON_by_itself(string what, string expected)
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());

        var records = await JsonAsync("--what", what);

        Assert.Equal(expected, string.Join(", ", records.Select(record => Text(record, what == "attendance" ? "minutes" : "number"))));
        Assert.All(records, record => Assert.Equal(("lok 2026-4", "2026-11-20"), (Text(record, "meeting"), Text(record, "day"))));
    }

    [Fact]
    public async Task A_correction_tells_what_it_changed_and_earlier_versions_go_out_when_they_are_asked_for()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        minuted.Terminal.Time.Advance(TimeSpan.FromDays(1));
        await minuted.CorrectAsync("bo", ("decision.1", "Vi träffas varannan månad."), ("decision.2", ""), ("decision.3", "Ett nytt beslut."), MinutedTerminal.Present(2, "gun", "present"));

        var minutes = Assert.Single(await JsonAsync());
        var corrected = minutes.GetProperty("versions")[1];
        Assert.Equal((2, "corrected", "2026-11-23T12:00:00Z", "Bo Alm"), (minutes.GetProperty("version").GetInt32(), Text(corrected, "kind"), Text(corrected, "at"), Text(corrected.GetProperty("by"), "name")));
        Assert.Equal(["närvaro", "§1", "§2 borttagen", "§3 tillagd"], corrected.GetProperty("changes").EnumerateArray().Select(change => Text(change, "text")));
        Assert.Equal(["attendance", "decision", "decision", "decision"], corrected.GetProperty("changes").EnumerateArray().Select(change => Text(change, "part")));
        Assert.DoesNotContain("varje månad", minutes.GetRawText(), StringComparison.Ordinal);
        var all = Assert.Single(await JsonAsync("--versions")).GetProperty("versions");
        Assert.Equal(["Vi träffas varje månad.", "Vi träffas varannan månad."], all.EnumerateArray().Select(version => Text(version.GetProperty("content").GetProperty("decisions")[0], "text")));

        Assert.Equal("LÖK 2026-1 §2;LÖK-nätverket;2026-11-20;;ja;SLK-2026-7;18 kap. 1 § OSL", (await minuted.RunAsync("--what", "decisions")).Lines[2]);
        Assert.Contains("§2;LÖK-nätverket;2026-11-20;Nätverket får en sekreterare.;ja;", (await minuted.RunAsync("--what", "decisions", "--versions")).Output, StringComparison.Ordinal);
        Assert.Equal(["frånvarande 1", "närvarande 2"], (await minuted.RunAsync("--what", "attendance", "--versions")).Lines.Where(line => line.Contains("Plats 2", StringComparison.Ordinal)).Select(line => $"{line.Split(';')[6]} {line.Split(';')[8]}"));
        Assert.Equal(["1;publicerad;2026-11-22 13:00;", "2;rättad;2026-11-23 13:00;\"närvaro, §1, §2 borttagen, §3 tillagd\""], (await minuted.RunAsync("--versions")).Lines.Skip(1).Select(line => string.Join(';', line.Split(';')[4..8])));
        Assert.Contains(";2;rättad;", Assert.Single((await minuted.RunAsync()).Lines.Skip(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "minutes")]
    [InlineData("csv", "decisions")]
    [InlineData("csv", "actions")]
    [InlineData("csv", "attendance")]
    [InlineData("json", "minutes")]
    [InlineData("json", "decisions")]
    [InlineData("json", "actions")]
    [InlineData("json", "attendance")]
    [InlineData("html", "minutes")]
    public async Task Of_what_was_retracted_only_the_trace_goes_out_unless_versions_are_asked_for(string format, string what)
    {
        string[] said = ["Vi träffas", "sekreterare", "Boka lokal", "Skriv en plan", "i sommar", "SLK-2026-7", "18 kap.", "Eva Lind", "2027-01-15", "januari"];
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        await minuted.RetractAsync();

        var trace = await minuted.RunAsync("--format", format, "--what", what);
        var whole = await minuted.RunAsync("--format", format, "--what", what, "--versions");

        Assert.Equal(0, trace.Code);
        Assert.DoesNotContain(said, text => trace.Output.Contains(text, StringComparison.Ordinal));
        Assert.Contains(said, text => whole.Output.Contains(text, StringComparison.Ordinal));
        if (what != "attendance")
        {
            Assert.Contains("LÖK 2026-1", trace.Output, StringComparison.Ordinal);
            Assert.Equal("", trace.Error);
        }
    }

    [Fact]
    public async Task What_was_published_anew_after_a_retraction_holds()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        await minuted.RetractAsync();
        await minuted.CorrectAsync("anna", ("decision.1", "Vi träffas ibland."));

        Assert.Equal(["published", "retracted", "publishedAnew"], Assert.Single(await JsonAsync()).GetProperty("versions").EnumerateArray().Select(version => Text(version, "kind")));
        Assert.Equal(["Vi träffas ibland.", "Nätverket får en sekreterare."], (await JsonAsync("--what", "decisions")).Select(decision => Text(decision, "text")));
    }

    [Theory]
    [InlineData("csv", "minutes")]
    [InlineData("csv", "actions")]
    [InlineData("csv", "attendance")]
    [InlineData("json", "minutes")]
    [InlineData("json", "actions")]
    [InlineData("html", "minutes")]
    public async Task Nobody_with_protected_identity_is_named(string format, string what)
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync([.. MinutedTerminal.Whole().Where(field => field.Field is not "adjuster" and not "who.1" && field.Field != MinutedTerminal.Present(0, "anna", "").Item1), ("adjuster", "person:gun"), ("who.1", "person:gun"), MinutedTerminal.Present(0, "anna", "substitute gun")]);
        await minuted.CorrectAsync("gun", ("question.1", "Hur gör vi i juli?"));
        await minuted.ChangeAsync(1, item => item.Reassigned("person:bo", "gun", minuted.Terminal.Time.GetUtcNow()));
        await minuted.ChangeAsync(1, item => item.Reassigned("person:gun", "gun", minuted.Terminal.Time.GetUtcNow()));

        var result = await minuted.RunAsync("--format", format, "--what", what, "--versions");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.DoesNotContain("Skyddad", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gun", result.Output, StringComparison.Ordinal);
        Assert.Contains(what == "attendance" ? "ersättare" : "någon", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LÖK 2026-1, LÖK 2026-2, SSPF Angered 2026-1")]
    [InlineData("LÖK 2026-1, LÖK 2026-2", "lok")]
    [InlineData("SSPF Angered 2026-1", "SSPF", "Angered")]
    [InlineData("SSPF Angered 2026-1", "sspf/angered")]
    [InlineData("LÖK 2026-1, LÖK 2026-2, SSPF Angered 2026-1", "sspf/angered", "lok")]
    [InlineData("LÖK 2026-2, SSPF Angered 2026-1", "--to", "2026-11-19")]
    [InlineData("LÖK 2026-1", "--from", "2026-11-20", "--to", "2026-11-20")]
    [InlineData("SSPF Angered 2026-1", "--from", "2026-10-06", "--to", "2026-11-02")]
    public async Task They_are_chosen_by_group_and_day_and_stand_by_group_and_number(string expected, params string[] options)
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(("decision.1", "Första"));
        await minuted.PublishAsync(new MeetingId(new GroupId("sspf/angered"), new OccurrenceId.Planned(2026, 4)), new DateOnly(2026, 11, 2), ("decision.1", "I Angered"));
        await minuted.PublishAsync(new MeetingId(MinutedTerminal.Lok.Group, new OccurrenceId.Planned(2026, 1)), new DateOnly(2026, 10, 5), ("decision.1", "Andra"));

        Assert.Equal(expected, string.Join(", ", (await JsonAsync(options)).Select(minutes => Text(minutes, "number"))));
        Assert.Equal(expected, string.Join(", ", (await JsonAsync([.. options, "--what", "decisions"])).Select(minutes => Text(minutes, "minutes"))));
    }

    [Theory]
    [InlineData("csv", "minutes", "inga publicerade anteckningar", "\ufeffnummer;")]
    [InlineData("csv", "decisions", "inga beslut", "\ufeffnummer;")]
    [InlineData("csv", "actions", "inga åtgärder", "\ufeffnummer;")]
    [InlineData("csv", "attendance", "ingen närvaro", "\ufeffgrupp;")]
    [InlineData("json", "minutes", "inga publicerade anteckningar", "[]")]
    [InlineData("json", "attendance", "ingen närvaro", "[]")]
    [InlineData("html", "minutes", "inga publicerade anteckningar", "<!DOCTYPE html>")]
    public async Task Where_there_is_nothing_that_is_said_and_the_file_is_empty(string format, string what, string said, string start)
    {
        var result = await minuted.RunAsync("--format", format, "--what", what);

        Assert.Equal(0, result.Code);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Contains("sammanfatta", result.Error, StringComparison.Ordinal);
        Assert.StartsWith(start, result.Output, StringComparison.Ordinal);
        Assert.True(format == "html" ? result.Output.Contains("<p>Inga anteckningar.</p>", StringComparison.Ordinal) : result.Lines.Count == 1, result.Output);
        Assert.Contains("vissa grupper eller dagar", (await minuted.RunAsync("lok", "--format", format, "--what", what)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv, json och html", "--format", "pdf")]
    [InlineData("decisions, actions eller attendance", "--what", "beslut")]
    [InlineData("Ta bort --what", "--format", "html", "--what", "decisions")]
    [InlineData("Skriv det som 2026-03-01", "--from", "i morgon")]
    [InlineData("--from är efter --to.", "--from", "2027-02-01", "--to", "2027-01-01")]
    [InlineData("Menade du lok?", "loc")]
    [InlineData("Skriv gruppens nyckel, eller dess namn", "Stickklubben")]
    [InlineData("I find no group in “Stickklubben”.", "Stickklubben", "--lang", "en")]
    [InlineData("There are csv, json and html.", "--format", "xml", "--lang", "en")]
    public async Task What_cannot_be_had_is_wrong_usage_with_what_can(string said, params string[] options)
    {
        var result = await minuted.RunAsync(options);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_in_English_when_that_is_asked_for()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());

        Assert.Equal("LÖK 2026-1 Å2;LÖK network;2026-11-20;Skriv en plan;Seat 2;;open;", (await minuted.RunAsync("--what", "actions", "--lang", "en")).Lines[2]);
        Assert.Contains("group;minutes;day;seat;organisation;holder;attendance;substitute;version", (await minuted.RunAsync("--what", "attendance", "--lang", "en")).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_writes_it()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());

        var result = await BotProcess.RunAsync(minuted.Terminal.Folder.Path, "minutes", "LÖK", "--what", "decisions", "--from", "2026-11-01");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(3, result.Lines.Count);
        Assert.Contains("LÖK 2026-1 §1;LÖK-nätverket;2026-11-20;Vi träffas varje månad.;nej;", result.Output, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> JsonAsync(params string[] options)
    {
        var result = await minuted.RunAsync([.. options, "--format", "json"]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return [.. JsonElement.Parse(result.Output).EnumerateArray()];
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
