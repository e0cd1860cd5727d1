using System.Security.Cryptography;
using System.Text;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Edits;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What a filled-in form would do to the register: a closed set.</summary>
internal abstract record FormPlan
{
    private const int MarkBytes = 16;

    private FormPlan()
    {
    }

    /// <param name="Mark">What it does, as letters and digits: the same as long as the act of that key does the same.</param>
    public sealed record Planned(Act Act, ActOutcome.Planned Outcome, string Mark) : FormPlan;

    /// <summary>All is so already.</summary>
    public sealed record Nothing : FormPlan;

    /// <param name="Problems">At least one.</param>
    public sealed record Refused(IReadOnlyList<FormProblem> Problems) : FormPlan;

    /// <param name="key">The key of the act.</param>
    public static FormPlan Of(IForm form, FormCall call, string key) => form.Read(call) switch
    {
        FormReading.Asks(var act) => Of(act, call, key),
        FormReading.Incomplete(var problems) => new Refused(problems),
        _ => throw new NotSupportedException("A form is complete or not."),
    };

    private static FormPlan Of(Act act, FormCall call, string key) => Acting.Plan(call.Register, act, OnBehalf.Context(call, key)) switch
    {
        ActOutcome.Planned planned => new Planned(act, planned, MarkOf(call, planned.Edits, key)),
        ActOutcome.Nothing => new Nothing(),
        ActOutcome.Refused(var problems) => new Refused([.. problems.Select(problem => new FormProblem(problem.Field, $"{problem.Message.In(call.Language)} {problem.Remedy.In(call.Language)}"))]),
        _ => throw new NotSupportedException("An act is planned, refused or nothing."),
    };

    private static int? VersionOf(object? row) => row switch
    {
        Entry entry => entry.Version,
        GroupPattern pattern => pattern.Prototype.Version,
        _ => null,
    };

    // The rows too, as they were: what is only vouched for changes nothing that is told.
    private static string MarkOf(FormCall call, IReadOnlyList<RowEdit> edits, string key)
    {
        var rows = string.Join('\n', edits.Where(edit => edit.Row.Kind != RowKind.Source).Select(edit => $"{edit.Row.Kind}\t{(edit.Before is null ? string.Empty : edit.Row.Id)}\t{VersionOf(edit.Before)}"));
        var told = string.Join('\n', EffectsOf.Edits(call.Register, edits, maySeeProtected: true).Select(effect => $"{effect.Row.Kind}\t{effect.What.Sv}\t{effect.Before?.Sv}\t{effect.After?.Sv}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{rows}\n{told}")).AsSpan(0, MarkBytes));
    }
}
