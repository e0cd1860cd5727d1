using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Cli;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>A terminal with a store of its own, on 22 November 2026.</summary>
internal sealed class TerminalDriver : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public Dictionary<string, string?> Configuration { get; } = [];

    /// <summary>What is typed or piped in.</summary>
    public string Input { get; set; } = "";

    /// <summary>Who reads what is typed; for a test in which something happens meanwhile.</summary>
    public Func<string, TextReader> Reader { get; set; } = typed => new StringReader(typed);

    /// <summary>Told each line of standard error when it is written.</summary>
    public Action<string?> Heard { get; set; } = _ => { };

    /// <summary>Cancelled as Ctrl+C does.</summary>
    public CancellationToken Stop { get; set; }

    public bool IsInteractive { get; set; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ShowsProgress { get; set; }

    public async Task<TerminalResult> RunAsync(params string[] args)
    {
        Assert.True(Terminal.Handles(args));
        using var input = Reader(Input);
        await using var output = new StringWriter();
        await using var error = new HeardWriter(Heard);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Storage:Path", (string?)Folder.Store)])
            .AddInMemoryCollection(Configuration)
            .Build();
        var streams = new TerminalStreams(input, output, error) { IsInteractive = IsInteractive, ShowsProgress = ShowsProgress };
        var code = await Terminal.RunAsync(args, configuration, Time, streams, new CliTexts(TerminalLanguage.Of(args, _ => null)), Stop);
        return new TerminalResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Folder.Dispose();

    private sealed class HeardWriter(Action<string?> heard) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            heard(value);
        }
    }
}
