using System.Globalization;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>An act being worked out: the rows it changes, and what is wrong with it.</summary>
internal sealed class ActDraft(RegisterSnapshot register, ActContext context)
{
    private static readonly SourceId Entries = new("samverkansregistret");
    private static readonly Source EntriesSource = new(Entries, new Localized("Samverkansregistret", "The cooperation register"), Address: null, Remark: null);

    private readonly List<RowEdit> edits = [];
    private readonly List<ActProblem> problems = [];

    public RegisterSnapshot Register => register;

    public ActContext Context => context;

    public IReadOnlyList<RowEdit> Edits => edits;

    public IReadOnlyList<ActProblem> Problems => problems;

    public bool IsRefused => problems.Count > 0;

    public void Refuse(string? field, Localized message, Localized remedy) => problems.Add(new ActProblem(field, message, remedy));

    /// <summary>The proof of a row that somebody enters: the register itself, on this day.</summary>
    /// <param name="words">A decision or the like; without, whose word it is.</param>
    public IReadOnlyList<Citation> Proof(string? words)
    {
        if (register.Find(Entries) is null && !edits.Exists(edit => edit.Row.Kind == RowKind.Source))
        {
            edits.Add(new RowEdit(new RowRef(RowKind.Source, Entries.Value), null, EntriesSource));
        }

        var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return [new Citation(Entries, day, string.IsNullOrWhiteSpace(words) ? context.OnBehalfOf.Sv : words.Trim())];
    }

    public void Add(Organisation row) => Add(RowKind.Organisation, row.Id.Value, Vouched(row));

    public void Add(Area row) => Add(RowKind.Area, row.Id.Value, Vouched(row));

    public void Add(Group row) => Add(RowKind.Group, row.Id.Value, Vouched(row));

    public void Add(Relation row) => Add(RowKind.Relation, row.Id.Value, Vouched(row));

    public void Add(Person row) => Add(RowKind.Person, row.Id.Value, Vouched(row));

    public void Add(Holding row) => Add(RowKind.Holding, row.Id.Value, Vouched(row));

    public void Add(Substitution row) => Add(RowKind.Substitution, row.Id.Value, Vouched(row));

    public void Change(Relation before, Relation after) => Change(RowKind.Relation, before.Id.Value, before, Grown(before, after));

    public void Change(Person before, Person after) => Change(RowKind.Person, before.Id.Value, before, Grown(before, after));

    public void Change(Holding before, Holding after) => Change(RowKind.Holding, before.Id.Value, before, Grown(before, after));

    public void Change(Substitution before, Substitution after) => Change(RowKind.Substitution, before.Id.Value, before, Grown(before, after));

    /// <summary>Any other row that is vouched for as it stands.</summary>
    public void Vouch(RowKind kind, string id, object before, object after) => Change(kind, id, before, after);

    /// <summary>A group as somebody wrote it; one that its pattern makes is from now on written out.</summary>
    public void Change(Group before, Group after)
    {
        var grown = Grown(before, after);
        if (register.Content.Groups.Any(group => group.Id == before.Id))
        {
            Change(RowKind.Group, before.Id.Value, before, grown);
        }
        else
        {
            Add(RowKind.Group, before.Id.Value, grown);
        }
    }

    public Verification Vouching => new(context.Today, context.By);

    public T Vouched<T>(T row)
        where T : Entry => row with { LastVerified = Vouching };

    public T Grown<T>(T before, T after)
        where T : Entry => after with { LastVerified = Vouching, Version = before.Version + 1 };

    private void Add(RowKind kind, string id, object row) => edits.Add(new RowEdit(new RowRef(kind, id), null, row));

    // A row that the same act changes twice is changed once.
    private void Change(RowKind kind, string id, object before, object after)
    {
        var row = new RowRef(kind, id);
        var at = edits.FindIndex(edit => edit.Row == row);
        if (at >= 0)
        {
            edits[at] = edits[at] with { After = after };
        }
        else
        {
            edits.Add(new RowEdit(row, before, after));
        }
    }
}
