using System.Globalization;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>Where the register's rows are: all in one partition, so that a row, the head and the audit of a change are one transaction.</summary>
internal static class RegisterKeys
{
    public const string Partition = "register";

    /// <summary>Keys of the rows that say which generations are being written or cleared away.</summary>
    public static readonly RowRange Unfinished = RowRange.Prefix("unfinished/");

    /// <summary>The one row that says which generation is the register.</summary>
    public static readonly RowKey Head = new(Partition, "head");

    public static RowRange Entries(string generation) => RowRange.Prefix($"entries/{generation}/");

    public static RowKey Entry(string generation, string kind, string id) => new(Partition, $"entries/{generation}/{kind}/{id}");

    public static string KindOf(RowKey entry) => entry.Row.Split('/', 4)[2];

    public static string IdOf(RowKey entry) => entry.Row.Split('/', 4)[3];

    public static RowKey UnfinishedOf(string generation) => new(Partition, $"unfinished/{generation}");

    public static string GenerationOf(RowKey unfinished) => unfinished.Row.Split('/', 2)[1];

    public static RowKey Change(long version) => new(Partition, string.Create(CultureInfo.InvariantCulture, $"change/{version:D10}"));
}
