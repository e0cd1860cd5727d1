using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What can be wrong with a holding: its days, its decision, and when its holder is away.</summary>
internal static class HoldingFields
{
    private const string From = nameof(Act.CorrectHolding.From);
    private const string To = nameof(Act.CorrectHolding.To);
    private const string Decision = nameof(Act.CorrectHolding.Decision);
    private const string AbsentFrom = nameof(Act.CorrectHolding.Absence);
    private const string AbsentTo = "AbsenceTo";

    public static void Write(CardDraft draft, FormCall call, Holding holding)
    {
        var (texts, data, isFilledIn) = (call.People, call.Data, call.IsFilledIn);
        draft.Paragraph(PlaceNames.Held(call, holding.Person, PlaceNames.Of(call, holding), holding.Validity));
        Day(From, texts.FieldFirstDay, holding.Validity.From);
        Day(To, call.Texts.FieldTo, holding.Validity.To);
        draft.Field(new TextField(Decision, call.Texts.FieldDecision) { Value = data.Text(Decision) ?? (isFilledIn ? null : holding.Decision), Message = call.Problem(Decision) });
        Day(AbsentFrom, texts.FieldAbsentFrom, holding.Absence?.From);
        Day(AbsentTo, texts.FieldAbsentTo, holding.Absence?.To);

        void Day(string field, string label, DateOnly? now) =>
            draft.Field(new DateField(field, label) { Value = data.Date(field) ?? (isFilledIn ? null : now), Message = call.Problem(field) });
    }

    public static FormReading Read(FormCall call, Holding holding)
    {
        List<FormProblem> problems = [];
        var (from, to) = (call.Day(From, problems), call.Day(To, problems));
        var (away, back) = (call.Day(AbsentFrom, problems), call.Day(AbsentTo, problems));
        if (away is null && back is not null && call.Data.Text(AbsentFrom) is null)
        {
            problems.Add(new FormProblem(AbsentFrom, call.People.AbsentFromToo));
        }

        return problems.Count > 0
            ? new FormReading.Incomplete(problems)
            : new FormReading.Asks(new Act.CorrectHolding(holding.Id, from, to, call.Data.Text(Decision), away is null ? null : new Validity(away, back)));
    }
}
