using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Ends a seat of a group.</summary>
internal sealed class EndSeatForm : IForm
{
    public const string FormName = "seat.end";

    public string Name => FormName;

    public string Title(Language language) => GroupTexts.In(language).TitleEndSeat;

    public bool HasChoices(FormCall call) => Choices(call).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        var texts = GroupTexts.In(call.Language);
        draft.Note(texts.EndSeatNote);
        draft.AskChoice(call, nameof(Act.EndSeat.Seat), texts.Seat, Choices(call), texts.ChooseSeat);
        draft.AskDay(call, nameof(Act.EndSeat.LastDay), texts.LastDay);
    }

    public FormReading Read(FormCall call)
    {
        List<FormProblem> problems = [];
        var seat = call.Chosen(nameof(Act.EndSeat.Seat), GroupTexts.In(call.Language).ChooseSeat, problems);
        var lastDay = call.RequiredDay(nameof(Act.EndSeat.LastDay), problems);
        return seat is not null && lastDay is { } day && problems.Count == 0
            ? new FormReading.Asks(new Act.EndSeat(new SeatId(seat), day))
            : new FormReading.Incomplete(problems);
    }

    private static IReadOnlyList<Choice> Choices(FormCall call) => SeatChoices.Of(call, call.Data.Text(nameof(Act.EndSeat.Seat)));
}
