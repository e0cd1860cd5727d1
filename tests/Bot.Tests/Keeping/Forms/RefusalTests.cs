using System.Globalization;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>Nothing is written that was not looked at, or by somebody who may not: in every form about people, with the cards that one would click.</summary>
public sealed class RefusalTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const string Save = "Spara";
    private const string NotYours = "Det finns inget sådant här som du kan ändra";
    private const string Stale = "Registret har ändrats sedan du tittade";

    public static TheoryData<string> Forms => FormCase.Names;

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_coordinator_of_the_other_organisation_may_propose_and_not_save(string form)
    {
        var (chat, card) = await FormCase.Of(form).LookAsync(host, KeptRegister.City);
        var version = host.Version;

        var refused = await host.ClickAsync(chat, card, Save, KeptRegister.Police);
        var (_, own) = await FormCase.Of(form).LookAsync(host, KeptRegister.Police);

        Assert.Contains(NotYours, refused.Text, StringComparison.Ordinal);
        Assert.Contains("Skicka förslaget", own.ButtonTitles);
        Assert.DoesNotContain(Save, own.ButtonTitles);
        Assert.Equal(version, host.Version);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Somebody_elses_card_saves_nothing_for_who_keeps_nothing(string form)
    {
        var (chat, card) = await FormCase.Of(form).LookAsync(host, KeptRegister.City);
        var version = host.Version;

        Assert.Contains(NotYours, (await host.ClickAsync(chat, card, Save, KeptRegister.Anybody)).Text, StringComparison.Ordinal);
        Assert.Equal(version, host.Version);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_card_that_was_tampered_with_writes_nothing(string form)
    {
        var one = FormCase.Of(form);
        var (chat, card) = await one.LookAsync(host, KeptRegister.City);
        var version = host.Version;
        (string Field, string Value)[] changes =
        [
            one.Foreign, (one.Foreign.Field, "role:nowhere"), (one.Foreign.Field, ""), ("form", "nothing"), ("form", form.StartsWith("end", StringComparison.Ordinal) ? "appoint" : "end"), ("form", ""),
            ("key", "0"), ("key", new string('0', 32)), ("mark", "0"), ("mark", ""),
            .. one.Inputs.Select(input => (input.Key, Other(input.Value))),
        ];
        foreach (var (field, value) in changes)
        {
            var answer = await host.ClickAsync(chat, card, Save, KeptRegister.City, tamper: data => data[field] = value);

            Assert.True(version == host.Version, $"{field}={value}: {answer.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_has_changed_since_is_shown_anew_and_nothing_is_written(string form)
    {
        var one = FormCase.Of(form);
        var (chat, card) = await one.LookAsync(host, KeptRegister.City);
        await host.DoAsync(one.Meanwhile(host));
        var version = host.Version;

        var shown = await host.ClickAsync(chat, card, Save, KeptRegister.City);

        Assert.StartsWith(Stale, shown.Text, StringComparison.Ordinal);
        Assert.Contains(Save, shown.ButtonTitles);
        Assert.Equal(version, host.Version);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_right_that_has_ended_since_is_no_right(string form)
    {
        var (chat, card) = await FormCase.Of(form).LookAsync(host, KeptRegister.City);
        var role = host.Holding("cia-samordnare");
        await host.DoAsync(new Act.End(role.Id, KeepingHost.Today.AddDays(-1), null));
        var version = host.Version;

        try
        {
            var refused = await host.ClickAsync(chat, card, Save, KeptRegister.City);

            Assert.Contains(NotYours, refused.Text, StringComparison.Ordinal);
            Assert.Equal(version, host.Version);
        }
        finally
        {
            await host.DoAsync(new Act.CorrectHolding(role.Id, role.Validity.From, null, role.Decision, null));
        }
    }

    private static string Other(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : value.Contains(' ', StringComparison.Ordinal) ? "Någon Annansson" : value.Contains(':', StringComparison.Ordinal) ? "role:planeringsledare" : "pia";
}
