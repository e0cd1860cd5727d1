using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Wishes as the data of buttons, and back.</summary>
internal static class WishData
{
    public const string Act = "act";
    public const string Group = "group";
    public const string Which = "which";
    public const string Day = "day";
    public const string From = "from";

    /// <summary>A field only: with the beginning it is the length.</summary>
    public const string Until = "until";

    /// <summary>The fields that a form had.</summary>
    public const string Fields = "seen";

    public const char Separator = '|';

    private const string Among = "among";
    private const string On = "on";
    private const string Minutes = "minutes";
    private const string Was = "was";
    private const string Key = "key";
    private const string DayForm = "yyyy-MM-dd";
    private const string HourForm = "HH:mm";
    private const int MostAmong = 20;
    private const int KeyLength = 32;

    public static string NewKey() => Guid.NewGuid().ToString("N");

    public static ActButton Button(string title, string verb, MeetingWish wish, Language language, ButtonStyle style = ButtonStyle.Default, bool sendsFields = false)
    {
        var button = new ActButton(title, verb) { Style = style, SendsFields = sendsFields, Data = { [Act] = wish.Act.ToString(), [Clicks.Lang] = Clicks.CodeOf(language) } };
        Put(Group, wish.Group?.Value);
        Put(Among, string.Join(Separator, wish.Among.Take(MostAmong).Select(group => group.Value)));
        Put(Which, wish.Which);
        Put(On, string.Join(Separator, wish.On.Select(Text)));
        Put(Day, wish.Day is { } day ? Text(day) : null);
        Put(From, wish.From?.ToString(HourForm, CultureInfo.InvariantCulture));
        Put(Minutes, wish.Minutes?.ToString(CultureInfo.InvariantCulture));
        Put(Was, wish.Was);
        Put(Key, wish.Key);
        return button;

        void Put(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                button.Data[name] = value;
            }
        }
    }

    /// <returns>Null when it does not say what to do.</returns>
    public static MeetingWish? Read(ClickData data)
    {
        if (data.Text(Act) is not { } name || !Enum.GetNames<MeetingAct>().Contains(name))
        {
            return null;
        }

        var (from, until) = (data.Time(From), data.Time(Until));
        return new MeetingWish(Enum.Parse<MeetingAct>(name))
        {
            Group = data.Text(Group) is { } group ? new GroupId(group) : null,
            Among = [.. Parts(data.Text(Among)).Take(MostAmong).Select(id => new GroupId(id))],
            Which = data.Text(Which),
            On = [.. Parts(data.Text(On)).Select(DayOf).OfType<DateOnly>()],
            Day = data.Date(Day),
            From = from,
            Minutes = from is { } begin && until is { } end ? (int)(end.ToTimeSpan() - begin.ToTimeSpan()).TotalMinutes : data.Whole(Minutes),
            Was = data.Text(Was),
            Key = data.Text(Key) is { Length: KeyLength } key && key.All(char.IsAsciiHexDigitLower) ? key : null,
        };
    }

    public static IReadOnlyList<string> Seen(ClickData data) => Parts(data.Text(Fields));

    public static string Text(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private static string[] Parts(string? text) => (text ?? string.Empty).Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? DayOf(string text) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
