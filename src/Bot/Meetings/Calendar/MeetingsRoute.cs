using System.Net.Mime;
using Microsoft.Extensions.Primitives;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>The coming meetings of a group as a file for calendars, for the tab: <c>/tab/meetings.ics?group=KEY</c>, <c>&amp;lang=en</c>.</summary>
internal static class MeetingsRoute
{
    public const string Path = "/tab/meetings.ics";

    private const string HowTo = "Ange en grupp: /tab/meetings.ics?group=lok. Gruppernas nycklar står i registret (export).\nName a group: /tab/meetings.ics?group=lok. The keys of the groups are in the register (export).\n";

    /// <summary>To somebody who may see it.</summary>
    public static Task AnswerAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var (meetings, register) = (services.GetRequiredService<KnownMeetings>(), services.GetRequiredService<CurrentRegister>());
        if (!meetings.IsLoaded || !register.IsLoaded)
        {
            return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "text/plain; charset=utf-8", "Boten startar; försök igen om en stund.\nThe bot is starting; try again in a moment.\n");
        }

        var now = register.Engine.Register;
        if (One(context.Request.Query["group"]) is not { } key || now.Find(new GroupId(key)) is not { } group)
        {
            return WriteAsync(context, StatusCodes.Status404NotFound, "text/plain; charset=utf-8", HowTo);
        }

        var language = PageLanguage.Of(context.Request);
        var time = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var coming = meetings.Of(group.Id).Where(meeting => meeting.End > time);
        context.Response.Headers.ContentDisposition = new ContentDisposition(DispositionTypeNames.Attachment) { FileName = "samverkan.ics" }.ToString();
        return WriteAsync(context, StatusCodes.Status200OK, MeetingsIcs.ContentType, MeetingsIcs.Of(coming, now, services.GetRequiredService<ProvisioningTarget>().Team, group.Names.In(language), time, language));
    }

    private static string? One(StringValues values) => values is [{ } only] ? only : null;

    private static Task WriteAsync(HttpContext context, int status, string type, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
