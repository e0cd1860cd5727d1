using Samverkan.Register.Export.Printed;

namespace Samverkan.Meetings.Minutes.Export.Printed;

/// <summary>The elements of a printed record. Whatever people have typed is text in them and nothing else.</summary>
internal sealed class HtmlWriting(ExportWords words, TextWriter text)
{
    /// <param name="element">Its name.</param>
    public void Line(string element, string said) => text.Write($"<{element}>{PrintedPage.Encode(said)}</{element}>\n");

    public void Secrecy(string marking) => text.Write($"<p class=\"secrecy\">{PrintedPage.Encode($"{words.Of(ExportTexts.Secrecy)}: {marking}")}</p>\n");

    public void List(IReadOnlyList<string> items)
    {
        text.Write("<ul>\n");
        foreach (var item in items)
        {
            text.Write($"<li class=\"written\">{PrintedPage.Encode(item)}</li>\n");
        }

        text.Write("</ul>\n");
    }

    /// <summary>What each of a few things is.</summary>
    public void Facts(IReadOnlyList<(string Name, string Value)> facts)
    {
        text.Write("<table class=\"facts\">\n<tbody>\n");
        foreach (var (name, value) in facts)
        {
            text.Write($"<tr><th scope=\"row\">{PrintedPage.Encode(name)}</th><td>{PrintedPage.Encode(value)}</td></tr>\n");
        }

        text.Write("</tbody>\n</table>\n");
    }

    /// <param name="name">Of the style that its columns have.</param>
    /// <param name="rows">The first cell of each says which it is.</param>
    public void Table(string name, IReadOnlyList<Localized> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Write($"<table class=\"{name}\">\n<thead>\n<tr>");
        foreach (var heading in headings)
        {
            text.Write($"<th scope=\"col\">{PrintedPage.Encode(words.Of(heading))}</th>");
        }

        text.Write("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            text.Write($"<tr><th scope=\"row\">{PrintedPage.Encode(row[0])}</th>");
            foreach (var cell in row.Skip(1))
            {
                text.Write($"<td class=\"written\">{PrintedPage.Encode(cell)}</td>");
            }

            text.Write("</tr>\n");
        }

        text.Write("</tbody>\n</table>\n");
    }
}
