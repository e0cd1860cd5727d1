using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>Two who write at once: nothing of what either typed is lost, and nothing is there twice.</summary>
public sealed class DraftMergeTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Whatever_was_typed_is_in_the_draft_or_among_the_conflicts() => Prop.ForAll(AnyPages.Arbitrary, page =>
    {
        var saved = page.Saved();
        foreach (var field in page.Fields.Where(page.IsTouched))
        {
            var (mine, kept) = (page.Mine(field), DraftMark.Shown(saved.Fields.GetValueOrDefault(field) ?? string.Empty));
            Assert.True(saved.Fields.Values.Contains(mine) || saved.Conflicts.Values.Contains(mine) || kept == mine || (mine.Length == 0 && IsBeside(field)), $"{field}: {mine}");
        }
    }).Check(Many);

    [Fact]
    public void What_was_not_touched_stays_as_it_is_now() => Prop.ForAll(AnyPages.Arbitrary, page =>
    {
        var saved = page.Saved();
        foreach (var (field, value) in page.Now.Where(each => !page.IsTouched(each.Key)))
        {
            Assert.Equal(value, saved.Fields.GetValueOrDefault(field));
        }
    }).Check(Many);

    [Fact]
    public void The_same_page_twice_changes_nothing_the_second_time() => Prop.ForAll(AnyPages.Arbitrary, page =>
    {
        var once = page.Saved();
        var twice = DraftMerge.Of(once.Fields, page.Marks, page.Typed);
        Assert.Equal(Told(once.Fields), Told(twice.Fields));
        Assert.Equal(Told(once.Conflicts), Told(twice.Conflicts));
    }).Check(Many);

    [Fact]
    public void What_is_empty_is_not_in_the_draft() => Prop.ForAll(AnyPages.Arbitrary, page => Assert.DoesNotContain(string.Empty, page.Saved().Fields.Values)).Check(Many);

    [Fact]
    public void What_is_longer_than_the_field_shows_was_typed()
    {
        var shown = new string('x', MinutesLimits.LongestText);
        var marks = Marks(("decision.1", shown));

        var saved = DraftMerge.Of(Fields(("decision.1", shown)), marks, Fields(("decision.1", shown + "!")));

        Assert.Equal(shown + "!", saved.Fields["decision.1"]);
    }

    [Fact]
    public void A_long_text_of_several_lines_that_comes_back_with_other_line_ends_is_not_cut()
    {
        var text = string.Join('\n', Enumerable.Repeat("En rad som säger något.", 200));
        var saved = DraftMerge.Of(Fields(("decision.1", text)), Marks(("decision.1", text)), Fields(("decision.1", DraftMark.Shown(text).ReplaceLineEndings("\r\n") + " ")));

        Assert.Equal(text, saved.Fields["decision.1"]);
        Assert.Empty(saved.Conflicts);
    }

    [Fact]
    public void What_two_add_in_the_same_slot_stands_beside_each_other_with_who_and_when_and_once_however_often_it_is_saved()
    {
        var marks = Marks(("action.1", null), ("who.1", null), ("due.1", null), ("action.2", null));
        var typed = Fields(("action.1", "Bos"), ("who.1", "person:bo"), ("due.1", "2026-12-01"));

        var once = DraftMerge.Of(Fields(("action.1", "Annas"), ("who.1", "person:anna")), marks, typed);
        var twice = DraftMerge.Of(once.Fields, marks, typed);

        Assert.Equal("action.1=Annas, action.2=Bos, due.2=2026-12-01, who.1=person:anna, who.2=person:bo", Told(once.Fields));
        Assert.Equal(Told(once.Fields), Told(twice.Fields));
    }

    [Fact]
    public void Who_and_when_typed_where_there_was_nothing_do_not_fall_upon_what_another_has_written_there()
    {
        var saved = DraftMerge.Of(Fields(("action.1", "Annas")), Marks(("action.1", null), ("who.1", null)), Fields(("who.1", "person:bo")));

        Assert.Equal("action.1=Annas", Told(saved.Fields));
        Assert.Equal("who.1=person:bo", Told(saved.Conflicts));
    }

    // Who and when of something go with it: emptied, they are empty where it went.
    private static bool IsBeside(string field) => MinutesList.Actions.BesideNames.Any(name => field.StartsWith($"{name}.", StringComparison.Ordinal));

    private static Dictionary<string, string> Fields(params (string Field, string Value)[] fields) => fields.ToDictionary(each => each.Field, each => each.Value);

    private static Dictionary<string, string> Marks(params (string Field, string? Value)[] fields) => fields.ToDictionary(each => each.Field, each => DraftMark.Of(each.Value));

    private static string Told(IReadOnlyDictionary<string, string> fields) => string.Join(", ", fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"));
}
