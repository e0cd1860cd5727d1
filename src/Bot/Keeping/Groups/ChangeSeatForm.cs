using Samverkan.Bot.Cards;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Changes what a seat is called and is: first which one, then what stands there now.</summary>
internal sealed class ChangeSeatForm : IForm
{
    public const string FormName = "seat.change";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleChangeSeat;

    public bool IsChoosing(FormCall call) => SeatChoices.Chosen(call, nameof(Act.ChangeSeat.Seat)) is null;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (SeatChoices.Chosen(call, nameof(Act.ChangeSeat.Seat)) is not { } found)
        {
            draft.AskChoice(call, nameof(Act.ChangeSeat.Seat), texts.Seat, SeatChoices.Of(call), texts.ChooseSeat);
            return;
        }

        var isFilled = call.Data.Text(nameof(Act.ChangeSeat.Function)) is not null;
        draft.AskChoice(call, nameof(Act.ChangeSeat.Seat), texts.Seat, [SeatChoices.Choice(call, found)], texts.ChooseSeat);
        draft.AskBoth(call, nameof(Act.ChangeSeat.Name), texts.NameSv, texts.SeatNameEn, isFilled ? null : found.Seat.Names.Name, required: true);
        draft.AskChoice(call, nameof(Act.ChangeSeat.Function), texts.Function, SeatChoices.Functions(texts), texts.ChooseFunction, found.Seat.Function.ToString());
        draft.AskPlaces(call, nameof(Act.ChangeSeat.Places), texts.Places, isFilled ? call.Data.Whole(nameof(Act.ChangeSeat.Places)) : found.Seat.Places);
    }

    public FormReading Read(FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        if (SeatChoices.Chosen(call, nameof(Act.ChangeSeat.Seat)) is not { } found)
        {
            return FormReading.Of(new FormProblem(nameof(Act.ChangeSeat.Seat), texts.ChooseSeat));
        }

        if (call.Data.Text(nameof(Act.ChangeSeat.Function)) is null)
        {
            return new FormReading.Incomplete([]);
        }

        List<FormProblem> problems = [];
        var name = call.BothRequired(nameof(Act.ChangeSeat.Name), problems);
        var function = call.Chosen<SeatFunction>(nameof(Act.ChangeSeat.Function), texts.ChooseFunction, problems);
        var places = call.Whole(nameof(Act.ChangeSeat.Places), texts.WholeNumber, problems);
        return name is not null && function is { } part && problems.Count == 0
            ? new FormReading.Asks(new Act.ChangeSeat(found.Seat.Id, name, part, places))
            : new FormReading.Incomplete(problems);
    }
}
