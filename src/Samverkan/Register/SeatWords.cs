using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>What is said of a seat where it is more than one member's.</summary>
internal static class SeatWords
{
    /// <returns>Null for one place.</returns>
    public static string? Places(int? places, Language language) => places switch
    {
        null => language.In("antal inte bestämt", "number not settled"),
        1 => null,
        var several => $"{several} {language.In("platser", "places")}",
    };

    /// <returns>Null for an ordinary member.</returns>
    public static string? Function(SeatFunction function, Language language) => function switch
    {
        SeatFunction.Member => null,
        SeatFunction.Coordinator => language.In("samordnare", "coordinator"),
        SeatFunction.Chair => language.In("ordförande", "chair"),
        SeatFunction.ViceChair => language.In("vice ordförande", "vice chair"),
        SeatFunction.Secretary => language.In("sekreterare", "secretary"),
        SeatFunction.Representative => language.In("representant", "representative"),
        SeatFunction.Participant => language.In("deltar", "takes part"),
        SeatFunction.Adjunct => language.In("adjungerad", "co-opted"),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };
}
