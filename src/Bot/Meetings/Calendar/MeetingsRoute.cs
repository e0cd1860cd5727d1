using System.Net.Mime;
using Microsoft.Extensions.Primitives;
using Samverkan.Bot.Access;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>
/// Coming meetings as a file for calendars, for the tab: those of a group, <c>/tab/meetings.ics?group=KEY</c>, or of who asks,
/// <c>?mine=1</c>; <c>&amp;lang=en</c>.
/// </summary>
internal static class MeetingsRoute
{
    public const string Path = "/tab/meetings.ics";

    private const string HowTo = "Ange en grupp: /tab/meetings.ics?group=lok, eller dina egna möten: ?mine=1. Gruppernas nycklar står i registret (export).\nName a group: /tab/meetings.ics?group=lok, or your own meetings: ?mine=1. The keys of the groups are in the register (export).\n";
    private const string NotThere = "Jag hittar dig inte i registret, så jag vet inte vilka möten som är dina. Din organisations samordnare kan lägga in dig.\nI do not find you in the register, so I don't know which meetings are yours. Your organisation's coordinator can add you.\n";

    /// <summary>To somebody who may see it.</summary>
    /// <param name="viewer">Null where nobody signs in.</param>
    public static Task AnswerAsync(HttpContext context, DirectoryIdentity? viewer)
    {
        var services = context.RequestServices;
        var (meetings, register) = (services.GetRequiredService<KnownMeetings>(), services.GetRequiredService<CurrentRegister>());
        if (!meetings.IsLoaded || !register.IsLoaded)
        {
            return TellAsync(context, StatusCodes.Status503ServiceUnavailable, "Boten startar; försök igen om en stund.\nThe bot is starting; try again in a moment.\n");
        }

        var (now, language) = (register.Engine.Register, PageLanguage.Of(context.Request));
        return (One(context.Request.Query["group"]), One(context.Request.Query["mine"])) switch
        {
            ({ } key, null) when now.Find(new GroupId(key)) is { } group => FileAsync(context, meetings.Of(group.Id), now, group.Names.In(language), language),
            (null, "1") when PersonsOf(now, viewer) is { Count: > 0 } persons => FileAsync(context, meetings.All.Where(new OwnMeetings(now, persons).Has), now, language == Language.English ? "My meetings" : "Mina möten", language),
            (null, "1") => TellAsync(context, StatusCodes.Status404NotFound, NotThere),
            _ => TellAsync(context, StatusCodes.Status404NotFound, HowTo),
        };
    }

    private static IReadOnlyList<PersonId> PersonsOf(RegisterSnapshot now, DirectoryIdentity? viewer) =>
        viewer is { } identity ? [.. now.FindPersons($"{identity.Tenant}", $"{identity.ObjectId}").Select(person => person.Id)] : [];

    private static Task FileAsync(HttpContext context, IEnumerable<KnownMeeting> meetings, RegisterSnapshot now, string title, Language language)
    {
        var services = context.RequestServices;
        var time = services.GetRequiredService<TimeProvider>().GetUtcNow();
        context.Response.Headers.ContentDisposition = new ContentDisposition(DispositionTypeNames.Attachment) { FileName = "samverkan.ics" }.ToString();
        return WriteAsync(context, StatusCodes.Status200OK, MeetingsIcs.ContentType, MeetingsIcs.Of(meetings.Where(meeting => meeting.End > time), now, services.GetRequiredService<ProvisioningTarget>().Team, title, time, language));
    }

    private static string? One(StringValues values) => values is [{ } only] ? only : null;

    private static Task TellAsync(HttpContext context, int status, string text) => WriteAsync(context, status, "text/plain; charset=utf-8", text);

    private static Task WriteAsync(HttpContext context, int status, string type, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
