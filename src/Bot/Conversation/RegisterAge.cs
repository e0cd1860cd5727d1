using System.Globalization;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Conversation;

/// <summary>Says how old the register in memory is, when the store has not been able to confirm it for a while.</summary>
internal sealed class RegisterAge(CurrentRegister register, SwedishCalendar calendar)
{
    private static readonly TimeSpan Bearable = TimeSpan.FromMinutes(1);
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <returns>Null when the register is as new as it should be.</returns>
    public string? NoteIn(Language language)
    {
        if (register.Unanswered <= Bearable || register.ConfirmedAt is not { } confirmed)
        {
            return null;
        }

        var (texts, culture) = (HostTexts.In(language), language == Language.English ? English : Swedish);
        var read = calendar.Local(confirmed);
        return DateOnly.FromDateTime(read) == calendar.Today
            ? HostTexts.Fill(texts.RegisterReadToday, read.ToString(texts.TimeFormat, culture))
            : HostTexts.Fill(texts.RegisterReadEarlier, read.ToString(texts.DayFormat, culture));
    }
}
