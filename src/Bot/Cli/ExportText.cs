using System.Text;

namespace Samverkan.Bot.Cli;

/// <summary>Gathers what an exporter writes bit by bit: the console writes each bit by itself.</summary>
internal sealed class ExportText(TextWriter output) : TextWriter
{
    private const int Enough = 64 * 1024;

    private readonly StringBuilder gathered = new(Enough);

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        gathered.Append(value);
        FlushIfEnough();
    }

    public override void Write(string? value)
    {
        gathered.Append(value);
        FlushIfEnough();
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        gathered.Append(buffer);
        FlushIfEnough();
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Flush()
    {
        foreach (var chunk in gathered.GetChunks())
        {
            output.Write(chunk.Span);
        }

        gathered.Clear();
        output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Flush();
        }

        base.Dispose(disposing);
    }

    private void FlushIfEnough()
    {
        if (gathered.Length >= Enough)
        {
            Flush();
        }
    }
}
