using Samverkan.Bot.Cards;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Changes what a seat is called and is: first which one, then what stands there now.</summary>
internal sealed class ChangeSeatForm : IForm
{
    public const string FormName = "seat.change";

    private const string Seat = nameof(Act.ChangeSeat.Seat);

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleChangeSeat;

    public bool HasChoices(FormCall call) => Chosen(call) is not null || (call.Data.Text(Seat) is null && SeatChoices.Of(call, null).Count > 0);

    public bool IsChoosing(FormCall call) => Chosen(call) is null;

    public (string Field, string Value)? About(FormCall call) => Chosen(call) is { } found ? (Seat, found.Seat.Id.Value) : null;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (Chosen(call) is not { } found)
        {
            draft.AskChoice(call, Seat, texts.Seat, SeatChoices.Of(call, null), texts.ChooseSeat);
            return;
        }

        draft.Paragraph(PlaceNames.Of(call, found));
        draft.AskBoth(call, nameof(Act.ChangeSeat.Name), texts.NameSv, texts.SeatNameEn, found.Seat.Names.Name, required: true);
        draft.AskChoice(call, nameof(Act.ChangeSeat.Function), texts.Function, SeatChoices.Functions(texts), texts.ChooseFunction, found.Seat.Function.ToString());
        draft.AskPlaces(call, nameof(Act.ChangeSeat.Places), texts.Places, found.Seat.Places);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (Chosen(call) is not { } found)
        {
            return FormReading.Of(new FormProblem(Seat, texts.ChooseSeat));
        }

        List<FormProblem> problems = [];
        var name = call.BothRequired(nameof(Act.ChangeSeat.Name), problems);
        var function = call.Chosen<SeatFunction>(nameof(Act.ChangeSeat.Function), texts.ChooseFunction, problems);
        var places = call.Whole(nameof(Act.ChangeSeat.Places), texts.WholeNumber, problems);
        return name is not null && function is { } part && problems.Count == 0
            ? new FormReading.Asks(new Act.ChangeSeat(found.Seat.Id, name, part, places))
            : new FormReading.Incomplete(problems);
    }

    private static SeatInGroup? Chosen(FormCall call) => SeatChoices.Chosen(call, Seat);
}
