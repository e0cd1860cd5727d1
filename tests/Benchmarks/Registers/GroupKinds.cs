namespace Samverkan.Benchmarks.Registers;

internal static class GroupKinds
{
    private static readonly (string Sv, string Initials, string En)[] Works =
    [
        ("Skolnärvaro", "SN", "School attendance"), ("Trafiksäkerhets", "TS", "Road safety"), ("Avhoppar", "AH", "Defector support"), ("Kvinnofrids", "KF", "Women's safety"),
        ("Nattvandrar", "NV", "Night walk"), ("Bostads", "BS", "Housing"), ("Föräldrastöds", "FS", "Parent support"), ("Krisberedskaps", "KB", "Crisis preparedness"),
        ("Äldretrygghets", "ÄT", "Elderly safety"), ("Medlings", "ML", "Mediation"),
    ];

    private static readonly (string Sv, string Ending, string En)[] Bodies = [("råd", "et", "council"), ("nätverk", "et", "network"), ("forum", "et", "forum"), ("grupp", "en", "group")];

    public static readonly IReadOnlyList<GroupKind> All =
        [.. Works.SelectMany(work => Bodies.Select(body => new GroupKind(work.Sv, work.En, body.Sv, body.Ending, body.En, work.Initials + char.ToUpperInvariant(body.Sv[0]))))];
}
