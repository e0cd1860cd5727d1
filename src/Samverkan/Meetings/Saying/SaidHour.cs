namespace Samverkan.Meetings.Saying;

/// <summary>An hour as it is said.</summary>
/// <param name="Either">Said with a number that can be of the night or of the afternoon: "kl 2".</param>
internal readonly record struct SaidHour(int Hour, int Minute, bool Either)
{
    private const int Noon = 12;
    private const int MinutesOfHour = 60;
    private const int HoursOfDay = 24;

    /// <summary>In minutes from midnight, the likelier first.</summary>
    public IEnumerable<int> Minutes => Either ? [Of(Hour + Noon), Of(Hour)] : [Of(Hour)];

    public bool Exists => Hour is >= 0 and <= HoursOfDay && Minute is >= 0 and < MinutesOfHour && (Hour < HoursOfDay || Minute == 0);

    public SaidHour At(MomentWord half) => half switch
    {
        MomentWord.Afternoon when Hour <= Noon => new SaidHour((Hour % Noon) + Noon, Minute, false),
        MomentWord.Morning when Hour <= Noon => new SaidHour(Hour % Noon, Minute, false),
        _ => this,
    };

    /// <summary>The length, in minutes, of what begins at a minute and ends at this hour of the same day; 0 where it cannot.</summary>
    public int Since(int begin)
    {
        var end = Of(Hour);
        return end > begin ? end - begin : Hour <= Noon && end + (Noon * MinutesOfHour) > begin ? end + (Noon * MinutesOfHour) - begin : 0;
    }

    private int Of(int hour) => (hour * MinutesOfHour) + Minute;
}
