namespace Samverkan.Benchmarks.Registers;

/// <summary>A kind of group that there is in every area: "skolnärvarorådet".</summary>
/// <param name="Work">What it is about.</param>
/// <param name="Body">What sort of body it is, with the ending it has in running text.</param>
/// <param name="Initials">What those who sit there call it.</param>
internal sealed record GroupKind(string Work, string WorkEn, string Body, string Ending, string BodyEn, string Initials)
{
    public Localized Name => new(Work + Body, $"{WorkEn} {BodyEn}");

    public string Definite => Work.ToLowerInvariant() + Body + Ending;

    /// <summary>As ids may be spelled.</summary>
    public string Key => Definite.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
