using Samverkan.Bot.Cards;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Somebody vouches for rows as they stand: for those that are named, or for all that an organisation keeps. It asks for nothing.</summary>
internal sealed class ConfirmForm : IForm
{
    public const string FormName = "confirm";

    /// <summary>See <see cref="Write(IEnumerable{RowRef})"/>.</summary>
    public const string Rows = nameof(Act.Confirm.Rows);

    /// <summary>The id of an organisation.</summary>
    public const string Organisation = "Organisation";

    private const char Separator = '|';
    private const int MostTold = 400;

    public string Name => FormName;

    /// <summary>Rows as data of a button: few, since it has room for 4 KB.</summary>
    public static string Write(IEnumerable<RowRef> rows) => string.Join(Separator, rows.Select(row => $"{row.Kind}:{row.Id}"));

    public string Title(Language language) => PeopleTexts.In(language).TitleConfirm;

    public bool HasChoices(FormCall call) => Named(call).Count > 0;

    public void Write(CardDraft draft, FormCall call)
    {
        // Those that no card has room for are only counted.
        draft.Rows([.. Named(call).Select((row, at) => new AnswerRow(null, at < MostTold ? RowTitles.Of(call, row) : row.Id))]);
        draft.Note(call.People.ConfirmNote);
    }

    public FormReading Read(FormCall call) => Named(call) is { Count: > 0 } rows
        ? new FormReading.Asks(new Act.Confirm(rows))
        : FormReading.Of(new FormProblem(null, call.People.NothingToConfirm));

    private static IReadOnlyList<RowRef> Named(FormCall call) => call.Data.Text(Organisation) is { } organisation
        ? OwnedRows.Of(call.Register, new OrganisationId(organisation), call.Today)
        : [.. (call.Data.Text(Rows) ?? string.Empty).Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(Parsed).OfType<RowRef>().Where(row => RowTitles.IsThere(call, row)).Distinct()];

    private static RowRef? Parsed(string written) =>
        written.Split(':', 2) is [var kind, { Length: > 0 } id] && Enum.TryParse<RowKind>(kind, out var known) && Enum.IsDefined(known) ? new RowRef(known, id) : null;
}
