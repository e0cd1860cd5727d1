using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>The buttons that begin a report, and the form for what no other form puts right.</summary>
internal sealed class ReportClicks(IEnumerable<IForm> forms, ProposalDesk desk, CurrentRegister register, SwedishCalendar calendar) : IClick
{
    /// <summary>Asks what is wrong; from anywhere, narrowed by <see cref="Narrowing.Field"/>.</summary>
    public const string Open = "report.open";
    public const string Other = "report.other";
    public const string Send = "report.send";

    private readonly IReadOnlySet<string> known = forms.Select(form => form.Name).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<string> Verbs { get; } = [Open, Other, Send];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var key = FormData.KeyIn(click.Data);
        if (click.Verb == Open)
        {
            return ProposalReportCard.Of(click.Language, click.Data.Text(Narrowing.Field) ?? string.Empty, known);
        }

        var call = new FormCall(click.Actor, register.Engine.Register, calendar.Today, click.Language, click.Data, Proposes: true, []);
        if (click.Verb == Other)
        {
            return ProposalRemarkForm.Of(call, key);
        }

        List<FormProblem> problems = [];
        var remark = Read(call, problems);
        return problems.Count > 0
            ? ProposalRemarkForm.Of(call with { Problems = problems }, key)
            : await desk.TakeAsync(remark, click, About(call, remark), key, cancellationToken);
    }

    private static Remark Read(FormCall call, List<FormProblem> problems)
    {
        var texts = Texts.ProposalTexts.In(call.Language);
        var (group, wrong, right) = (call.Data.Text(nameof(Remark.Group)), call.Data.Text(nameof(Remark.Wrong)), call.Data.Text(nameof(Remark.Right)));
        if (group is null || (group != Remark.NoGroup && call.Register.Find(new GroupId(group)) is null))
        {
            problems.Add(new FormProblem(nameof(Remark.Group), texts.ChooseGroup));
        }

        if (wrong is null)
        {
            problems.Add(new FormProblem(nameof(Remark.Wrong), texts.WriteWrong));
        }

        foreach (var (field, text) in new[] { (nameof(Remark.Wrong), wrong), (nameof(Remark.Right), right) })
        {
            if (text?.Length > Remark.Longest)
            {
                problems.Add(new FormProblem(field, texts.RemarkTooLong));
            }
        }

        return new Remark(group is null or Remark.NoGroup ? null : new GroupId(group), wrong ?? string.Empty, right);
    }

    private static Localized About(FormCall call, Remark remark) => remark.Group is { } group && call.Register.Find(group) is { } found
        ? found.Names.Name
        : new Localized(Texts.ProposalTexts.In(Language.Swedish).AnyGroup, Texts.ProposalTexts.In(Language.English).AnyGroup);
}
