namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>What people have said of a meeting before it.</summary>
internal sealed record Agenda
{
    public const int MostPoints = 30;

    /// <summary>Characters of a point.</summary>
    public const int LongestPoint = 300;

    public static readonly Agenda Empty = new();

    /// <summary>In the order they were proposed.</summary>
    public IReadOnlyList<AgendaPoint> Points { get; init; } = [];

    public IReadOnlyList<Absence> Absences { get; init; } = [];
}
