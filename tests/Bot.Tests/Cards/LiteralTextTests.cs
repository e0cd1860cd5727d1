using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Tests.Cards;

public sealed class LiteralTextTests
{
    [Theory]
    [InlineData("SSPF Angered")]
    [InlineData("BRÅ Örgryte-Härlanda")]
    [InlineData("18-25 år, 4 gånger – “så”, ”här” … wow")]
    [InlineData("O’Brien & Co")]
    public void Ordinary_text_is_not_touched(string text)
    {
        Assert.Equal(text, LiteralText.Markdown(text));
        Assert.Equal(text, LiteralText.Plain(text));
    }

    [Theory]
    [InlineData("*LÖK*", @"\*LÖK\*")]
    [InlineData("__x__", @"\_\_x\_\_")]
    [InlineData("[klicka](x)", @"\[klicka\](x)")]
    [InlineData("`kod` ~~bort~~", @"\`kod\` \~\~bort\~\~")]
    [InlineData(@"a\*b", @"a\\\*b")]
    [InlineData("<at>Alla</at>", "&lt;at&gt;Alla&lt;/at&gt;")]
    [InlineData("&lt;at&gt;", "&amp;lt;at&amp;gt;")]
    [InlineData("- punkt", @"\- punkt")]
    [InlineData("# rubrik", @"\# rubrik")]
    [InlineData("1. ett", @"1\. ett")]
    [InlineData("+1", @"\+1")]
    [InlineData("ett\ntvå\r\n\ttre", "ett två   tre")]
    [InlineData("   - punkt\u202e ", @"\- punkt")]
    public void In_a_card_markup_is_escaped(string text, string literal)
    {
        Assert.Equal(literal, LiteralText.Markdown(text));
    }

    [Theory]
    [InlineData("*LÖK*", "*LÖK*")]
    [InlineData("<at>Alla</at>", "‹at›Alla‹/at›")]
    [InlineData("ett\ntvå", "ett två")]
    public void Where_there_is_no_markup_only_tags_and_lines_are_broken(string text, string literal)
    {
        Assert.Equal(literal, LiteralText.Plain(text));
    }

    [Theory]
    [InlineData("https://example.invalid/a")]
    [InlineData("www.example.invalid")]
    [InlineData("WWW.example.invalid")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z, LONG)}}")]
    public void What_looks_like_a_link_or_a_date_is_none(string text)
    {
        Assert.DoesNotContain(text, LiteralText.Markdown(text), StringComparison.Ordinal);
        Assert.Equal(text, LiteralText.Markdown(text).Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kim\u202eeirakanaK")]
    [InlineData("\u2066Kim\u2069\u200e\u200f")]
    [InlineData("K\u200bi\u00adm\u0000\u0007\u001b[31m")]
    [InlineData("Kim\ud800")]
    public void Characters_that_show_nothing_and_turn_text_around_are_gone(string text)
    {
        var literal = LiteralText.Markdown(text);

        Assert.StartsWith("Kim", literal, StringComparison.Ordinal);
        Assert.DoesNotContain(literal, character => char.IsControl(character) || char.IsSurrogate(character) || character is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
    }

    [Fact]
    public void What_is_too_long_says_that_it_goes_on()
    {
        var literal = LiteralText.Markdown(new string('å', 5000));

        Assert.EndsWith("…", literal, StringComparison.Ordinal);
        Assert.InRange(literal.Length, 1000, 2000);
    }
}
