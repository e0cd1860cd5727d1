using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.History;

/// <summary>An identity that is protected today is so in all that was ever written: the rows of a time when it was not are covered as well.</summary>
internal static class ProtectedEdits
{
    public static IReadOnlyList<RowEdit> Covered(RegisterSnapshot register, IReadOnlyList<RowEdit> edits) => [.. edits.Select(edit => edit.Row.Kind == RowKind.Person ? Covered(register, edit) : edit)];

    private static RowEdit Covered(RegisterSnapshot register, RowEdit edit) =>
        register.Find(new PersonId(edit.Row.Id)) is { ProtectedIdentity: true } || edit.Before is Person { ProtectedIdentity: true } || edit.After is Person { ProtectedIdentity: true }
            ? edit with { Before = Covered(edit.Before), After = Covered(edit.After) }
            : edit;

    private static object? Covered(object? row) => row is Person person ? person with { ProtectedIdentity = true } : row;
}
