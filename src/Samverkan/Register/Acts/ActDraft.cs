using System.Globalization;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>An act being worked out: the rows it changes, and what is wrong with it.</summary>
internal sealed class ActDraft(RegisterSnapshot register, ActContext context)
{
    private static readonly Source EntriesSource = new(Source.Entries, new Localized("Samverkansregistret", "The cooperation register"), Address: null, Remark: null);

    private readonly List<RowEdit> edits = [];
    private readonly List<ActProblem> problems = [];

    public RegisterSnapshot Register => register;

    public ActContext Context => context;

    public IReadOnlyList<RowEdit> Edits => edits;

    public IReadOnlyList<ActProblem> Problems => problems;

    public bool IsRefused => problems.Count > 0;

    public Verification Vouching => new(context.Today, context.By);

    public void Refuse(string? field, Localized message, Localized remedy) => problems.Add(new ActProblem(field, message, remedy));

    /// <summary>The proof of a row that somebody enters: the register itself, on this day.</summary>
    /// <param name="words">A decision or the like; without, whose word it is.</param>
    public IReadOnlyList<Citation> Proof(string? words)
    {
        if (register.Find(Source.Entries) is null && !edits.Exists(edit => edit.Row.Kind == RowKind.Source))
        {
            edits.Add(new RowEdit(new RowRef(RowKind.Source, Source.Entries.Value), null, EntriesSource));
        }

        var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return [new Citation(Source.Entries, day, Naming.OrNull(words) ?? context.OnBehalfOf.Sv)];
    }

    public void Add(Area row) => Add(RowKind.Area, row.Id.Value, row);

    public void Add(Group row) => Add(RowKind.Group, row.Id.Value, row);

    public void Add(Relation row) => Add(RowKind.Relation, row.Id.Value, row);

    public void Add(Person row) => Add(RowKind.Person, row.Id.Value, row);

    public void Add(Holding row) => Add(RowKind.Holding, row.Id.Value, row);

    public void Add(Substitution row) => Add(RowKind.Substitution, row.Id.Value, row);

    public void Change(Relation before, Relation after) => Set(RowKind.Relation, before.Id.Value, before, Grown(before, after));

    public void Change(Person before, Person after) => Set(RowKind.Person, before.Id.Value, before, Grown(before, after));

    public void Change(Holding before, Holding after) => Set(RowKind.Holding, before.Id.Value, before, Grown(before, after));

    public void Change(Substitution before, Substitution after) => Set(RowKind.Substitution, before.Id.Value, before, Grown(before, after));

    /// <summary>A group as somebody wrote it; one that its pattern makes is from now on written out.</summary>
    public void Change(Group before, Group after) => Write(before, Grown(before, after));

    /// <summary>A group of which only the seats change; nobody vouches for the rest of it by that.</summary>
    public void ChangeSeats(Group before, IReadOnlyList<Seat> seats) => Write(before, before with { Seats = seats, Version = before.Version + 1 });

    /// <summary>A row of any kind that says the same as before of what it is about: vouched for, or rid of a name.</summary>
    public void Replace(RowKind kind, string id, object before, object after) => Set(kind, id, before, after);

    /// <summary>What never came to hold is taken back; that it was once meant to is in the audit.</summary>
    public void Withdraw(Holding row) => Set(RowKind.Holding, row.Id.Value, row, after: null);

    /// <inheritdoc cref="Withdraw(Holding)"/>
    public void Withdraw(Substitution row) => Set(RowKind.Substitution, row.Id.Value, row, after: null);

    /// <summary>The row as this act leaves it so far; null when it takes it back.</summary>
    public object? Latest(RowKind kind, string id, object row) => edits.Find(edit => edit.Row == new RowRef(kind, id)) is { } edit ? edit.After : row;

    public T Vouched<T>(T row)
        where T : Entry => row with { LastVerified = Vouching };

    public T Grown<T>(T before, T after)
        where T : Entry => after with { LastVerified = Vouching, Version = before.Version + 1 };

    private void Write(Group before, Group after)
    {
        var isWritten = before.Pattern is null || register.Content.Groups.Any(group => group.Id == before.Id);
        Set(RowKind.Group, before.Id.Value, isWritten ? before : null, after);
    }

    private void Add<T>(RowKind kind, string id, T row)
        where T : Entry => Set(kind, id, null, Vouched(row));

    // A row that the same act changes twice is changed once.
    private void Set(RowKind kind, string id, object? before, object? after)
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
