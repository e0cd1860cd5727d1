using System.Text;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>With ten thousand groups and ten thousand people a form still is one message.</summary>
public sealed class LargeRegisterTests
{
    private const int Many = 10_000;
    private const int LargestMessage = 28 * 1024;

    private static readonly RegisterSnapshot Large = new(Content());

    [Fact]
    public void Every_form_about_people_fits_in_a_message()
    {
        foreach (IForm form in new IForm[] { new AppointForm(), new EndForm(), new SubstituteForm(), new CorrectForm(), new MergeForm() })
        {
            var card = FormCard.Of(form, Call([]), FormData.NewKey());

            Assert.InRange(Encoding.UTF8.GetByteCount(card.Card.ToJson()), 12_000, LargestMessage - 2048);
            Assert.Contains("de första", card.Card.ToJson(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_was_named_is_there_however_many_there_are()
    {
        var call = Call([KeyValuePair.Create(Narrowing.Field, Narrowing.Write([EntityRef.To(new PersonId("p-9999"))]))]);

        Assert.Contains("holding:h-9999", FormCard.Of(new EndForm(), call, FormData.NewKey()).Card.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"value\":\"p-9999\"", FormCard.Of(new AppointForm(), call, FormData.NewKey()).Card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_chosen_already_stays_chosen_though_the_list_is_cut()
    {
        var call = Call([KeyValuePair.Create(AppointForm.Place, "seat:g-9999-0"), KeyValuePair.Create(Appointees.Person, "p-9999")]);
        var card = FormCard.Of(new AppointForm(), call, FormData.NewKey()).Card.ToJson();

        Assert.Contains("\"value\":\"seat:g-9999-0\"", card, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"p-9999\"", card, StringComparison.Ordinal);
    }

    private static FormCall Call(IEnumerable<KeyValuePair<string, string>> known) => new(
        new Actor(new Sender(null, null, IsKnown: true, IsForeign: false), "test", [], IsAdministrator: true, []),
        Large,
        new DateOnly(2026, 11, 22),
        Language.Swedish,
        ClickData.Known(known),
        Proposes: false,
        []);

    private static RegisterContent Content()
    {
        var content = Registers.Goteborg;
        var central = content.Groups[0];
        return content with
        {
            Groups = [.. content.Groups, .. Enumerable.Range(0, Many).Select(number => central with
            {
                Id = new GroupId($"g-{number}"),
                Names = central.Names with { Name = new Localized($"Samverkansgrupp nummer {number}", $"Cooperation group number {number}") },
                Seats = [.. central.Seats.Select((seat, at) => seat with { Id = new SeatId($"g-{number}-{at}"), Role = null })],
            })],
            Persons = [.. Enumerable.Range(0, Many).Select(number => new Person { Id = new PersonId($"p-{number}"), Name = $"Prov Person {number}", Sources = central.Sources })],
            Holdings = [.. Enumerable.Range(0, Many).Select(number => new Holding { Id = new HoldingId($"h-{number}"), Person = new PersonId($"p-{number}"), Seat = new SeatId($"g-{number}-0"), Sources = central.Sources })],
        };
    }
}
