using System.Text;
using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register.Yaml;

public class RegisterFileTests
{
    private static readonly byte[] Written = Encoding.UTF8.GetBytes(RegisterYaml.Write(Goteborg.Content));

    [Fact]
    public void A_file_with_a_byte_order_mark_is_read() =>
        Assert.IsType<RegisterReading.Loaded>(RegisterFile.Read([.. Encoding.UTF8.Preamble, .. Written]));

    [Fact]
    public void A_file_with_Windows_line_ends_is_read() =>
        Assert.IsType<RegisterReading.Loaded>(RegisterFile.Read(Encoding.UTF8.GetBytes(RegisterYaml.Write(Goteborg.Content).ReplaceLineEndings("\r\n"))));

    [Fact]
    public void A_stream_is_read_whatever_it_knows_of_its_length()
    {
        using var stream = new MemoryStream(Written);

        Assert.IsType<RegisterReading.Loaded>(RegisterFile.Read(stream));
    }

    [Fact]
    public void A_file_in_another_encoding_is_rejected_with_the_line()
    {
        var finding = Assert.Single(Rejected(Encoding.Latin1.GetBytes("format: 1\nroles:\n  - { id: å }\n")));

        Assert.Equal(3, finding.Line);
        Assert.Contains("UTF-8", finding.Remedy.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_16_is_rejected() => Assert.Contains("UTF-8", Assert.Single(Rejected(Encoding.Unicode.GetBytes("format: 1\n"))).Remedy.Sv, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_50_MB_is_rejected_with_the_limit()
    {
        using var stream = new MemoryStream(new byte[50_000_000]);

        Assert.Contains("40 MB", TooLarge(stream).Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_2_GB_is_rejected_without_being_read()
    {
        using var stream = new LongStream(2L * 1024 * 1024 * 1024, canSeek: true);

        Assert.NotEmpty(TooLarge(stream).Remedy.Sv);
        Assert.Equal(0, stream.Given);
    }

    [Fact]
    public void A_pipe_without_an_end_is_read_no_further_than_the_limit()
    {
        using var stream = new LongStream(long.MaxValue, canSeek: false);

        Assert.NotEmpty(TooLarge(stream).Remedy.Sv);
        Assert.InRange(stream.Given, RegisterFile.LargestBytes, RegisterFile.LargestBytes + (1024 * 1024));
    }

    [Fact]
    public void A_row_that_would_fill_the_memory_is_rejected_where_it_stands()
    {
        var finding = Assert.Single(Rejected(Encoding.UTF8.GetBytes($"format: 1\nroles:\n  - [{string.Concat(Enumerable.Repeat("a,", 1_000_001))}]\n")));

        Assert.Equal(3, finding.Line);
        Assert.Contains("innehåller för mycket", finding.Message.Sv, StringComparison.Ordinal);
    }

    private static FileFinding TooLarge(Stream stream) => Assert.Single(Assert.IsType<RegisterReading.Rejected>(RegisterFile.Read(stream)).Findings);

    private static IReadOnlyList<FileFinding> Rejected(byte[] bytes) => Assert.IsType<RegisterReading.Rejected>(RegisterFile.Read(bytes)).Findings;
}
