using FsCheck;
using FsCheck.Fluent;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>Stored keys must never change: rows of running installations are found by them.</summary>
public sealed class StorageKeyTests
{
    [Theory]
    [InlineData("lok", "lok")]
    [InlineData("sspf/angered", "sspf.~angered")]
    [InlineData("lok#stadsdirektör", "lok\"~stadsdirektör")]
    [InlineData("vad?", "vad>~")]
    [InlineData("a\\b", "a[~b")]
    [InlineData("100%", "100$~")]
    [InlineData("två ord", "två ~ord")]
    [InlineData("2026-11-22T10:00:00.5Z", "2026-11-22T10:00:00.!5Z")]
    [InlineData("\"$.>[~", "\"!$!.!>![!~!")]
    [InlineData("\0\n\u001f", " 0 A V")]
    [InlineData("\u007f\u0080\u009f", "~0~1~W")]
    [InlineData("åäö ÅÄÖ é 漢 😀", "åäö ~ÅÄÖ ~é ~漢 ~😀")]
    public void A_key_is_stored_as_it_always_was(string key, string stored)
    {
        Assert.Equal(stored, StorageKey.Encode(key));
        Assert.Equal(key, StorageKey.Decode(stored));
    }

    [Fact]
    public void No_stored_key_holds_what_Azure_Tables_forbids()
    {
        var everything = string.Concat(Enumerable.Range(0, 0x250).Select(character => (char)character));

        foreach (var part in everything.Chunk(100))
        {
            var stored = StorageKey.Encode(new string(part));

            Assert.DoesNotContain(stored, character => character is '/' or '\\' or '#' or '?' or '%' || char.IsControl(character));
            Assert.Equal(new string(part), StorageKey.Decode(stored));
        }
    }

    [Fact]
    public void Stored_keys_sort_as_their_texts_and_come_back() => Prop.ForAll<ushort[], ushort[]>((left, right) =>
    {
        var (first, second) = (TextOf(left), TextOf(right));
        return Math.Sign(string.CompareOrdinal(first, second)) == Math.Sign(string.CompareOrdinal(StorageKey.Encode(first), StorageKey.Encode(second)))
            && first == StorageKey.Decode(StorageKey.Encode(first));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("")]
    [InlineData("half a pair \ud83d")]
    public void A_text_that_is_empty_or_broken_is_no_key(string key) =>
        Assert.Throws<ArgumentException>(() => StorageKey.Encode(key));

    [Fact]
    public void A_key_has_at_most_one_kilobyte_as_stored()
    {
        Assert.Equal(512, StorageKey.Encode(new string('k', 512)).Length);
        Assert.Throws<ArgumentException>(() => StorageKey.Encode(new string('k', 513)));
        Assert.Throws<ArgumentException>(() => StorageKey.Encode(new string('/', 257)));
    }

    [Theory]
    [InlineData("ends with a lead.")]
    [InlineData(". ")]
    [InlineData(" Z")]
    [InlineData("~Z")]
    public void What_was_never_written_is_not_read_as_a_key(string stored) =>
        Assert.Throws<FormatException>(() => StorageKey.Decode(stored));

    /// <summary>Texts around the characters that matter, none of them empty.</summary>
    private static string TextOf(ushort[] numbers) => "k" + string.Concat(numbers.Select(number => (char)(number % 300)));
}
