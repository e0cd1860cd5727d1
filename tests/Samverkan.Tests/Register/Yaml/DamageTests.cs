using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Checks;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register.Yaml;

public class DamageTests
{
    private static readonly string Whole = RegisterYaml.Write(Goteborg.Content with { Sources = [Goteborg.Content.Sources[0]], Areas = [], Terms = [.. Goteborg.Content.Terms.Take(1)] });

    private static readonly string[] Wreckage = ["", "\n", "  ", "\t", ":", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "!x ", "null", "~", "|", ">", "%", "\0", "\ud800", "999999999999", "group lok", "{area}", "å"];

    /// <summary>Where it is damaged, how much is gone, and what stands there instead.</summary>
    private static readonly Gen<string> Damaged =
        from at in Gen.Choose(0, Whole.Length - 1)
        from gone in Gen.Choose(0, 60)
        from wreckage in Gen.Elements(Wreckage)
        select string.Concat(Whole.AsSpan(0, at), wreckage, Whole.AsSpan(Math.Min(Whole.Length, at + gone)));

    [Fact]
    public void A_damaged_file_is_loaded_whole_or_rejected_with_reasons_and_never_throws() =>
        Prop.ForAll(Damaged.ToArbitrary(), AssertReadable).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static void AssertReadable(string text)
    {
        switch (RegisterYaml.Read(text))
        {
            case RegisterReading.Loaded loaded:
                Assert.NotNull(new RegisterSnapshot(loaded.Content));
                Assert.DoesNotContain(RegisterChecks.Run(loaded.Content, Goteborg.Today), finding => finding.Kind is FindingKind.DuplicateId or FindingKind.UnknownReference or FindingKind.OrganisationCircle);
                break;
            case RegisterReading.Rejected rejected:
                Assert.NotEmpty(rejected.Findings);
                Assert.All(rejected.Findings, finding => Assert.InRange(finding.Line, 1, text.Count(character => character == '\n') + 1));
                break;
        }
    }
}
