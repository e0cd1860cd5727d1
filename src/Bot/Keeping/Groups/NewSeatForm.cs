using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Enters a seat of a group.</summary>
internal sealed class NewSeatForm : IForm
{
    public const string FormName = "seat.new";

    private const string NoRole = "none";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleNewSeat;

    public bool HasChoices(FormCall call) => Organisations(call).Count > 0 && Groups(call).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        draft.AskChoice(call, nameof(Act.AddSeat.Group), texts.Group, Groups(call), texts.ChooseGroup, whenCut: texts.GroupsWhenCut);
        draft.AskChoice(call, nameof(Act.AddSeat.Organisation), texts.Organisation, Organisations(call), texts.ChooseOrganisation);
        draft.AskChoice(call, nameof(Act.AddSeat.Role), texts.Role, Roles(call, texts), texts.ChooseRole, NoRole);
        draft.AskBoth(call, nameof(Act.AddSeat.Name), texts.SeatNameSv, texts.SeatNameEn, hint: texts.SeatNameHint);
        draft.AskChoice(call, nameof(Act.AddSeat.Function), texts.Function, SeatChoices.Functions(texts), texts.ChooseFunction, nameof(SeatFunction.Member));
        draft.AskPlaces(call, nameof(Act.AddSeat.Places), texts.Places, 1);
        draft.AskDay(call, nameof(Act.AddSeat.From), texts.From);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        List<FormProblem> problems = [];
        var group = call.Chosen(nameof(Act.AddSeat.Group), texts.ChooseGroup, problems);
        var organisation = call.Chosen(nameof(Act.AddSeat.Organisation), texts.ChooseOrganisation, problems);
        RoleId? role = call.Data.Text(nameof(Act.AddSeat.Role)) is { } chosen and not NoRole ? new RoleId(chosen) : null;
        var name = call.Both(nameof(Act.AddSeat.Name), texts.NameOrRole, problems) ?? (role is { } id ? call.Register.Find(id)?.Names.Name : null);
        var function = call.Chosen<SeatFunction>(nameof(Act.AddSeat.Function), texts.ChooseFunction, problems);
        var places = call.Whole(nameof(Act.AddSeat.Places), texts.WholeNumber, problems);
        var from = call.RequiredDay(nameof(Act.AddSeat.From), problems);
        if (name is null && problems.TrueForAll(problem => problem.Field != nameof(Act.AddSeat.Name)))
        {
            problems.Add(new FormProblem(nameof(Act.AddSeat.Name), texts.NameOrRole));
        }

        return group is not null && organisation is not null && name is not null && function is { } part && problems.Count == 0
            ? new FormReading.Asks(new Act.AddSeat(new GroupId(group), name, part, new OrganisationId(organisation), places, role, from))
            : new FormReading.Incomplete(problems);
    }

    private static IReadOnlyList<Choice> Groups(FormCall call) => GroupChoices.Of(call, call.Data.Text(nameof(Act.AddSeat.Group)));

    private static IReadOnlyList<Choice> Organisations(FormCall call) =>
    [
        .. call.Register.Content.Organisations.Where(organisation => !(organisation.Validity.To < call.Today) && call.Offers(organisation.Id))
            .Select(organisation => new Choice(organisation.Id.Value, organisation.Names.In(call.Language)))
            .OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static IReadOnlyList<Choice> Roles(FormCall call, GroupTexts texts) =>
    [
        new(NoRole, texts.NoRole),
        .. call.Register.Content.Roles.Where(role => !(role.Validity.To < call.Today) && call.Offers(role.Organisation))
            .Select(role => new Choice(role.Id.Value, role.Names.In(call.Language)))
            .OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase),
    ];
}
