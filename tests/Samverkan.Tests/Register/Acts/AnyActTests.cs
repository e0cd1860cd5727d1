using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Checks;
using Samverkan.Register.Edits;
using Samverkan.Register.Effects;

namespace Samverkan.Tests.Register.Acts;

public class AnyActTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly HashSet<(FindingKind, string)> Known = [.. RegisterChecks.Faults(AnyActs.Register.Content, Kept.Today).Select(finding => (finding.Kind, finding.Message.Sv))];

    [Fact]
    public void Whatever_an_act_holds_it_is_planned_refused_in_words_or_nothing() => Prop.ForAll(AnyActs.Arbitrary, act =>
    {
        switch (Kept.Plan(act, AnyActs.Register))
        {
            case ActOutcome.Planned(var edits, var result):
                AssertIsSound(act, edits, result);
                break;
            case ActOutcome.Refused(var problems):
                Assert.NotEmpty(problems);
                Assert.All(problems, problem => Assert.All([problem.Message.Sv, problem.Message.En, problem.Remedy.Sv, problem.Remedy.En], text => Assert.False(string.IsNullOrWhiteSpace(text))));
                Assert.All(problems, problem => Assert.True(problem.Field is null || act.GetType().GetProperty(problem.Field) is not null, problem.Field));
                break;
        }
    }).Check(Many);

    [Fact]
    public void Whose_an_act_is_can_always_be_told() =>
        Prop.ForAll(AnyActs.Arbitrary, act => Assert.False(ActRights.Of(AnyActs.Register, act).Allows(AnyActs.Register, []))).Check(Many);

    private static void AssertIsSound(Act act, IReadOnlyList<RowEdit> edits, RegisterContent result)
    {
        Assert.NotEmpty(edits);
        Assert.Equal(edits.Count, edits.DistinctBy(edit => edit.Row).Count());
        Assert.All(edits, edit => Assert.NotEqual(edit.Before, edit.After));
        Assert.Empty(RowEdits.Between(result, AnyActs.Register.Content.Made(edits)));
        var after = new RegisterSnapshot(result);
        Assert.DoesNotContain(RegisterChecks.Faults(result, Kept.Today), finding => act is not (Act.Erase or Act.Confirm) && !Known.Contains((finding.Kind, finding.Message.Sv)));
        foreach (var register in new[] { AnyActs.Register, after })
        {
            Assert.NotEmpty(EffectsOf.Edits(register, edits));
            Assert.DoesNotContain(EffectsOf.Edits(register, edits), effect => $"{effect.What}{effect.Before}{effect.After}".Contains("Dold Hemlig", StringComparison.Ordinal));
        }
    }
}
