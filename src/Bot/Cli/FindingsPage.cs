using Samverkan.Register;

namespace Samverkan.Bot.Cli;

/// <summary>What is wrong with a file: where, what, and what would be right.</summary>
internal sealed class FindingsPage(TerminalStreams streams, CliTexts texts)
{
    public void Write(string path, IReadOnlyList<FileFinding> findings)
    {
        foreach (var finding in findings)
        {
            streams.Note($"{Place(finding)}: {finding.Message.In(texts.Language)} {finding.Remedy.In(texts.Language)}");
        }

        streams.Note(CliTexts.Fill(texts.FileRefused, path));
    }

    private string Place(FileFinding finding)
    {
        var line = CliTexts.Fill(texts.Line, finding.Line);
        return finding.Column > 0 ? $"{line}, {CliTexts.Fill(texts.Column, finding.Column)}" : line;
    }
}
